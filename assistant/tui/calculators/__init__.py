"""The calculators' screen: a form made from the input model, the result while typing."""
