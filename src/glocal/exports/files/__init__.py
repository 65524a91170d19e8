"""What is kept as files in the formats of the field: each writer takes records one by one and yields bytes."""
