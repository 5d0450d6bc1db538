"""Exception requests on the screen: the register, the guided form, the review page."""
