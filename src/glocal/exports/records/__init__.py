"""What is kept as plain records with sources and sentences: one form for all who take it away."""
