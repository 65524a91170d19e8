"""The pure way: bytes and a gazetteer in, a reading out."""
