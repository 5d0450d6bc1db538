"""The terminal application: four places, one session."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.dom import DOMNode
from textual.screen import Screen
from textual.theme import ThemeProvider
from textual.worker import Worker, WorkerState

from assistant.paths import config_dir, data_dir
from assistant.settings import UnreadableSettings
from assistant.tui.chat import ChatScreen
from assistant.tui.clipboard import copy
from assistant.tui.session import DeskFactory, Session
from assistant.tui.styles import SteadyStylesheet

if TYPE_CHECKING:
    from assistant.tui.calculators.screen import CalculatorsScreen
    from assistant.tui.conversations import ConversationsScreen

QUIT_SECONDS = 2.0
BREAKPOINTS = [(0, "-narrow"), (100, "-normal"), (140, "-wide")]


def _sections() -> type[Provider]:
    from assistant.tui.menu import Sections

    return Sections


def _citations() -> type[Provider]:
    from assistant.tui.menu import Citations

    return Citations


def _calculators() -> type[Provider]:
    from assistant.tui.menu import Calculators

    return Calculators


def _kept() -> type[Provider]:
    from assistant.tui.menu import KeptConversations

    return KeptConversations


class Citedesk(App[None]):
    """Ask, browse, calculate, request an exception."""

    TITLE = "citedesk"
    COMMANDS = App.COMMANDS | {_citations, _sections, _calculators, _kept}
    CSS_PATH = "citedesk.tcss"
    COMMAND_PALETTE_BINDING = "f10"
    DEFAULT_MODE = "chat"
    HORIZONTAL_BREAKPOINTS = BREAKPOINTS
    NOTIFICATION_TIMEOUT = 6
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", id="app.help", tooltip="Help for what has the focus"),
        Binding("ctrl+p", "command_palette", "Menu", show=False, id="app.menu", tooltip="Everything by name"),
        Binding("f2", "go('chat')", "Ask", show=False, id="app.chat"),
        Binding("f3", "go('browse')", "Browse", show=False, id="app.browse"),
        Binding("f4", "calculate", "Calculate", show=False, id="app.calculators"),
        Binding("f5", "go('exceptions')", "Exceptions", show=False, id="app.exceptions"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.stylesheet = SteadyStylesheet(variables=self.get_css_variables())
        self.session = session
        self._quitting = False
        self._clashes: set[str] = set()
        self.chat = ChatScreen(session)
        self.add_mode("chat", lambda: self.chat)
        self.add_mode("browse", self._browse)
        self.add_mode("calculators", self._calculators)
        self.add_mode("exceptions", self._exceptions)

    def _browse(self) -> Screen[Any]:
        # The other places are imported when first gone to, so that the prompt is there sooner.
        from assistant.tui.browse import BrowseScreen

        return BrowseScreen(self.session)

    def _calculators(self) -> Screen[Any]:
        from assistant.tui.calculators.screen import CalculatorsScreen

        return CalculatorsScreen(self.session)

    def _exceptions(self) -> Screen[Any]:
        from assistant.tui.exceptions.register import RegisterScreen

        return RegisterScreen(self.session)

    def get_css_variables(self) -> dict[str, str]:
        """The theme's colors, and those of marked words: on a terminal's own colors black on yellow can be read."""
        variables = super().get_css_variables()
        ansi = self.current_theme.ansi
        variables["mark"] = "ansi_yellow" if ansi else variables["warning-muted"]
        variables["mark-text"] = "ansi_black" if ansi else variables["text"]
        return variables

    def on_mount(self) -> None:
        """Apply the user's settings; the engine opens once the prompt is on the screen."""
        if self.session.settings.theme in self.available_themes:
            self.theme = self.session.settings.theme
        self.set_keymap(self.session.settings.keymap)
        if self.session.settings.keymap:
            self._check_keymap()
        self.theme_changed_signal.subscribe(self, lambda _: self._keep_theme())
        self.call_after_refresh(self._open_desk)
        if self.session.trouble:
            self.notify(self.session.trouble, severity="warning", markup=False, timeout=12)

    @work(thread=True, exit_on_error=False, group="keymap")
    def _check_keymap(self) -> None:
        from assistant.tui.keys import unknown_names

        unknown = unknown_names(self.session.settings.keymap)
        if unknown:
            words = f"Your settings give a key to {', '.join(unknown)}, which nothing is called; F1 lists the names."
            self.call_from_thread(self.notify, words, severity="warning", markup=False, timeout=12)

    @work(thread=True, exit_on_error=False, group="open")
    def _open_desk(self) -> None:
        def progress(stage: str, number: int, of: int) -> None:
            text = f"Reading the documents for the first time: {stage} ({number} of {of}) …"
            self.call_from_thread(self.chat.say_busy, text)

        self.session.open_desk(progress)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say whether the documents could be opened."""
        if event.worker.group != "open":
            return
        if event.state is WorkerState.SUCCESS and not self.chat.busy:
            self.chat.say_busy("")
        elif event.state is WorkerState.ERROR:
            self.chat.say_busy(f"Sorry: {self.session.failure}")

    def _keep_theme(self) -> None:
        if self.theme == self.session.settings.theme:
            return
        try:
            self.session.keep(theme=self.theme)
        except (OSError, UnreadableSettings) as error:
            self.notify(f"The theme is on, but was not kept: {error}", severity="warning", markup=False)

    # Going about

    async def action_go(self, mode: str) -> None:
        """Go to one of the four places; in the conversation, to its prompt."""
        if self.screen.is_modal:
            return
        if mode == self.current_mode == "chat":
            self.chat.action_ask()
        else:
            await self.switch_mode(mode)

    async def action_calculate(self) -> None:
        """Go to the calculators; from an answer that a calculator gave or offers, to its form."""
        from assistant.tui.answer_page import offered

        if self.screen.is_modal:
            return
        block = self.chat.transcript.current if self.current_mode == "chat" else None
        await self.action_go("calculators")
        if block is not None and offered(block.answer):
            await self.open_calculator(offered(block.answer), self.chat.known_of(block.answer))

    async def open_calculator(self, name: str, inputs: dict[str, str] | None = None) -> None:
        """Open a calculator's form, with the inputs that are already known."""
        from assistant.tui.calculators.screen import CalculatorsScreen

        await self.switch_mode("calculators")
        if isinstance(self.screen, CalculatorsScreen):
            self.screen.choose(name, inputs or {})

    async def on_calculators_screen_handed_over(self, event: CalculatorsScreen.HandedOver) -> None:
        """Take a filled-in form into the conversation."""
        event.stop()
        await self.switch_mode("chat")
        self.chat.fill(event.text, event.calculator, event.values)

    async def open_provision(self, provision: str) -> None:
        """Open a provision in the place where one is, or in Browse."""
        from assistant.tui.browse import BrowseScreen

        if self.current_mode not in ("chat", "browse"):
            await self.switch_mode("browse")
        screen = self.screen
        if isinstance(screen, ChatScreen | BrowseScreen):
            screen.open_provision(provision)

    async def action_open_law(self, provision: str) -> None:
        """Open a provision from a link."""
        await self.open_provision(provision)

    # Help and the like

    def action_command_palette(self) -> None:
        """Open the menu."""
        from assistant.tui.menu import Menu

        if not isinstance(self.screen, Menu):
            self.push_screen(Menu(placeholder="Search sections, calculators, conversations, actions …"))

    def search_themes(self) -> None:
        """Choose a theme from a list."""
        from assistant.tui.menu import Menu

        self.push_screen(Menu(providers=[ThemeProvider], placeholder="Search themes …"))

    def action_help(self) -> None:
        """Show help for what has the focus."""
        from assistant.tui.help import help_page

        self._page("Help", help_page(self.screen))

    def action_about(self) -> None:
        """Show versions, paths and the terminal."""
        from assistant.tui.about import about_page

        self._page("About citedesk", about_page(self))

    def _page(self, title: str, page: Any) -> None:
        from assistant.tui.dialogs import PageDialog

        self.push_screen(PageDialog(title, page, lambda text: copy(self, text, "the page")))

    def action_conversations(self) -> None:
        """List the conversations kept on disk."""
        from assistant.tui.conversations import ConversationsScreen

        self.push_screen(ConversationsScreen(self.session), self.continue_conversation)

    async def continue_conversation(self, number: int | None) -> None:
        """Take up a conversation kept on disk, or a new one."""
        from assistant.tui.conversations import NEW

        if number is None:
            return
        if number == NEW:
            await self.switch_mode("chat")
            await self.chat.action_new()
            return
        record = self.session.conversations.get(number)
        await self.switch_mode("chat")
        await self.chat.continue_(record, self.session.conversations.turns(number))

    def on_conversations_screen_renamed(self, event: ConversationsScreen.Renamed) -> None:
        """Call the open conversation by its new title."""
        event.stop()
        if event.number == self.chat.number:
            self.chat.title_ = event.title

    async def on_conversations_screen_deleted(self, event: ConversationsScreen.Deleted) -> None:
        """Take a deleted conversation off the screen, too."""
        event.stop()
        if event.number == self.chat.number:
            await self.chat.action_new()

    def handle_bindings_clash(self, clashed_bindings: set[Binding], node: DOMNode) -> None:
        """Say which keys of the settings took a key from something else."""
        names = ", ".join(sorted(binding.id or binding.description for binding in clashed_bindings))
        if names not in self._clashes:
            self._clashes.add(names)
            self.notify(f"A key in your settings is also the key of: {names}.", severity="warning", markup=False)

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: the second one quits."""
        if self._quitting:
            self.exit()
            return
        self._quitting = True
        self.set_timer(QUIT_SECONDS, self._stay)
        self.notify("Press Ctrl+C again to quit. With text selected it copies.", markup=False, timeout=QUIT_SECONDS)

    def _stay(self) -> None:
        self._quitting = False

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The menu's actions, those that apply here and now."""
        from assistant.tui.menu import actions

        yield from actions(self, screen)

    async def on_unmount(self) -> None:
        """Let go of the files."""
        self.session.close()


def run(
    desk_factory: DeskFactory, *, today: date, config: Path | None = None, data: Path | None = None,
) -> int:  # fmt: skip
    """Run the application until the user leaves; the exit status.

    ``desk_factory`` opens the engine and hears of its progress; it is called from a thread.
    """
    session = Session(desk_factory, today=today, config=config or config_dir(), data=data or data_dir())
    app = Citedesk(session)
    app.run()
    return app.return_code or 0
