"""Reading what staff type: its facts, what it asks for, and what it takes for granted."""
