"""The style sheet of the application."""

from __future__ import annotations

from textual.css.stylesheet import Stylesheet


class SteadyStylesheet(Stylesheet):
    """A style sheet that is parsed anew for other colors only.

    Textual parses all of it again whenever one goes to another place, which takes longer than showing the place.
    """

    def __init__(self, *, variables: dict[str, str]) -> None:
        super().__init__(variables=variables)
        self._colors = variables
        self._stale = True

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take the colors of a theme."""
        if variables != self._colors:
            self._colors = variables
            self._stale = True
            super().set_variables(variables)

    def reparse(self) -> None:
        """Parse everything with the present colors, unless that was done already."""
        if self._stale:
            self._stale = False
            super().reparse()
