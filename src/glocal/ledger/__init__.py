"""What is kept for good: documents with their bytes, and the readings made of them. Nothing is overwritten."""
