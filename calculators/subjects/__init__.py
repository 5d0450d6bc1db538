"""One module a subject; each declares its figures, input models and calculators."""
