"""The terminal face: it renders what the engine returns and decides nothing."""
