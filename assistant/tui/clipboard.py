"""Text onto the clipboard: the terminal's own way for sessions over the network, the system's where there is one."""

from __future__ import annotations

from textual.app import App


def copy(app: App[None], text: str, what: str) -> None:
    """Copy by both ways, and say truthfully what is known of the outcome."""
    app.copy_to_clipboard(text)
    if copy_native(text):
        app.notify(f"Copied: {what}.", markup=False)
    else:
        app.notify(
            f"Sent to the terminal: {what}. If pasting gives nothing, your terminal refuses; F9 saves to a file.",
            markup=False,
        )


def copy_native(text: str) -> bool:
    """Copy with the system's clipboard program; False where there is none."""
    import pyperclip

    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException:
        return False
    return True
