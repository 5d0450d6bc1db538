"""The documents' faults as the City published them: found, placed, listed, never mended."""
