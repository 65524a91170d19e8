"""Claims made into the things that people ask for: places, ties, activities. Computed, and rebuilt at will."""
