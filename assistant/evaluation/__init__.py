"""Scores question sets: what is right, what is wrong with confidence, what is refused."""
