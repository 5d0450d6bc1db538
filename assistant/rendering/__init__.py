"""Answers as text: for a terminal, for a screen reader, as Markdown."""
