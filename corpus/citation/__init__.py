"""Citations of law: read from text, looked up in the corpus, and never guessed."""
