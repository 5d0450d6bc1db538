"""Turns of a conversation: replies, changes, requests to explain, and questions that lean on the last answer."""
