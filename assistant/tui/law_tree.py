"""The tree of both documents: chapters unfold into sections when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from corpus.display import label
from corpus.provision import Kind, Provision

if TYPE_CHECKING:
    from corpus.library import Corpus


class LawTree(Tree[str]):
    """Documents, chapters, sections; a node's data is the provision's id."""

    HELP = (
        "Up and Down move, Right unfolds a chapter, Left folds it.\n"
        "Enter opens what is marked in the reader: a section, or a whole chapter as one text.\n"
        "Type / to search. Escape in the reader comes back here."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Open", id="tree.open"),
        Binding("slash", "screen.search", "Search", key_display="/", id="tree.search"),
        Binding("right,l", "unfold", "Unfold", key_display="→", id="tree.unfold"),
        Binding("left,h", "fold", "Fold", show=False, id="tree.fold"),
        Binding("j", "cursor_down", "Down", show=False, id="tree.down"),
        Binding("k", "cursor_up", "Up", show=False, id="tree.up"),
    ]

    def __init__(self) -> None:
        super().__init__("")
        self.show_root = False
        self.guide_depth = 2
        # Enter reads; Right and a click on the triangle unfold.
        self.auto_expand = False
        self._corpus: Corpus | None = None

    def fill(self, corpus: Corpus) -> None:
        """Show the documents, the code's chapters unfolded from the beginning."""
        if self._corpus is not None:
            return
        self._corpus = corpus
        for source in corpus.documents:
            top = corpus.get(source.id)
            node = self.root.add(_name(top), data=top.id)
            self._grow(node)
            node.expand()
        self.root.expand()
        self.cursor_line = 0

    def show_provision(self, provision: str) -> None:
        """Put the cursor on the section that holds a provision."""
        if self._corpus is None:
            return
        section = self._corpus.section_of(provision)
        node: TreeNode[str] | None = self.root
        for unit in [*reversed(self._corpus.ancestors(section.id)), section]:
            if node is not None:
                self._grow(node)
                node.expand()
                node = next((child for child in node.children if child.data == unit.id), None)
        if node is not None:
            self.call_after_refresh(self.move_cursor, node)

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[str]) -> None:
        """Add what a node holds, once."""
        self._grow(event.node)

    def action_unfold(self) -> None:
        """Unfold the node, or go to its first child."""
        if self.cursor_node is not None and self.cursor_node.is_expanded:
            self.action_cursor_down()
        elif self.cursor_node is not None and self.cursor_node.allow_expand:
            self.cursor_node.expand()

    def action_fold(self) -> None:
        """Fold the node, or go up to its parent."""
        if self.cursor_node is None:
            return
        if self.cursor_node.is_expanded:
            self.cursor_node.collapse()
        else:
            self.action_cursor_parent()

    def _grow(self, node: TreeNode[str]) -> None:
        if node.children or not node.data or self._corpus is None:
            return
        for child in self._corpus.children(node.data):
            if child.kind is Kind.CHAPTER:
                node.add(_name(child), data=child.id)
            elif child.kind is Kind.SECTION:
                node.add_leaf(_name(child), data=child.id)


def _name(provision: Provision) -> Text:
    """A node's label; Rich's Text, since a plain string would be read as markup."""
    name = label(provision.id).removeprefix("PCC ").removeprefix("BTS-1.01, ")
    text = Text(name, style="bold" if provision.kind is not Kind.SECTION else "")
    if provision.heading and provision.heading.rstrip(".") not in name:
        text.append(f"  {provision.heading.rstrip('.')}", style="")
    if not provision.in_force:
        text.append(f"  {provision.status.value.upper()}", style="bold")
    return text
