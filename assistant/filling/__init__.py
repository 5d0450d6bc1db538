"""Fills a calculator's inputs from what a question states."""
