"""The pages by what they are about: each view asks its queries and hands the answers to its template."""
