"""The list that every screen uses."""

from __future__ import annotations

from textual.widgets import OptionList


class Listing(OptionList):
    """An option list that paging keys cannot crash before it has been laid out, as Textual 8.2's can."""

    def action_page_up(self) -> None:
        """One page up."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """One page down."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]
