"""What was asked before: conversations in SQLite and the prompt's own memory, without any screen."""
