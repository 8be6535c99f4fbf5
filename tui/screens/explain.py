"""What a query does: in plain words, what must be known about it, and how the database would run it."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static, Tree
from textual.widgets.tree import TreeNode

from sqlcoder_local.database.plan import Plan
from sqlcoder_local.visible_text import visible
from tui.plan_tree import Step, plan_tree
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine


class ExplainScreen(Dialog[None]):
    """A sentence, notes, and the plan as a tree once the database has told it."""

    def __init__(self, words: str, notes: Sequence[str], *, is_asked: bool) -> None:
        """Take what is known already, and whether a plan is on its way."""
        super().__init__()
        self._words = words
        self._notes = notes
        self._is_asked = is_asked

    def compose(self) -> ComposeResult:
        """Lay out the parts."""
        with Vertical(classes="box") as box:
            box.border_title = "What the query does"
            with VerticalScroll(id="told"):
                yield Static(visible(self._words), markup=False, id="in-words")
                for note in self._notes:
                    yield Static(f"• {visible(note)}", markup=False)
            yield Static(self._state(), markup=False, id="plan-state")
            tree: Tree[None] = Tree("", id="plan")
            tree.show_root = False
            tree.guide_depth = 2
            yield tree
            yield KeyLine()

    def on_mount(self) -> None:
        """Let the arrow keys walk the plan."""
        self.query_one("#told").display = bool(self._words or self._notes)
        self.query_one(Tree).focus()

    def show_words(self, words: str) -> None:
        """Show the sentence where it was not known before."""
        self.query_one("#in-words", Static).update(visible(words))
        self.query_one("#told").display = True

    def show_plan(self, plan: Plan) -> None:
        """Show the steps, the one that gives the rows first."""
        tree = self.query_one(Tree)
        for step in plan_tree(plan.lines):
            _add(tree.root, step)
        tree.root.expand_all()
        expected = [
            f"{name} {value:,.10g}"
            for name, value in (("rows", plan.rows), ("cost", plan.cost))
            if value is not None
        ]
        told = f", which expects {', '.join(expected)}" if expected else ""
        self.show_state(f"The plan of the database{told}:")

    def show_state(self, sentence: str) -> None:
        """Say what is there in the place of a plan, or what stands over it."""
        self.query_one("#plan-state", Static).update(visible(sentence))

    def _state(self) -> str:
        return (
            "Asking the database for its plan…" if self._is_asked else "No plan: the query is not finished."
        )


def _add(node: TreeNode[None], step: Step) -> None:
    if step.sources:
        below = node.add(visible(step.text).replace("[", r"\["))
        for source in step.sources:
            _add(below, source)
    else:
        node.add_leaf(visible(step.text).replace("[", r"\["))
