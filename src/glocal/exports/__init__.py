"""What is kept, in the forms that the field works with."""
