from __future__ import annotations

import json
from datetime import date

from markdown_it import MarkdownIt

from assistant.answer import Answer, AnswerStatus, Citation, Route, Value, Verdict
from assistant.export import answer_markdown, conversation_json, conversation_markdown, result_markdown
from assistant.history.conversations import Turn
from corpus.library import Corpus
from tests.assistant.tui.fake_calculators import Penalty, lien_penalty

ANSWER = Answer(
    question="May I *buy*?", as_of=date(2000, 4, 12), status=AnswerStatus.ANSWERED, route=Route.PERMISSION,
    verdict=Verdict.NO, text="Not [yet].", values=(Value(name="fee", label="Fee", value="17.5", unit="USD"),),
    citations=(Citation(id="5.32.150.A", label="PCC 5.32.150 A", heading="Purchasing.", quote="First.\n_Second_."),
               Citation(id="5.32.150.B", label="PCC 5.32.150 B", role="related", status="repealed")),
    notes=("A <note>.",),
)  # fmt: skip


def text_of_markdown(markdown: str) -> str:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return "\n".join(child.content for token in tokens if token.children for child in token.children if child.content)


def test_every_word_of_an_answer_survives_markdown() -> None:
    shown = text_of_markdown(answer_markdown(ANSWER))
    for words in ("NO. Not [yet].", "$17.50", "_Second_.", "(repealed) (related)", "A <note>.", "as of 2000-04-12"):
        assert words in shown


def test_a_conversation_names_each_question() -> None:
    markdown = conversation_markdown("Buying", [Turn("May I *buy*?", ANSWER), Turn("And now?", None)])
    assert markdown.startswith("# Buying\n")
    assert "## May I \\*buy\\*?" in markdown
    assert "kept by another version" in markdown


def test_json_keeps_each_answer_in_its_own_schema() -> None:
    document = json.loads(conversation_json("Buying", [Turn("q", ANSWER), Turn("r", None)]))
    assert document["schema"] == "citedesk.conversation/1"
    assert Answer.model_validate(document["turns"][0]["answer"]) == ANSWER
    assert document["turns"][1]["answer"] is None


def test_a_result_lists_inputs_figures_and_steps() -> None:
    result = lien_penalty.run(Penalty(principal="8940", missed=1), Corpus.load())  # type: ignore[arg-type]
    markdown = result_markdown(lien_penalty, {"principal": "8,940", "missed": "1"}, result)
    assert "- What is the principal balance of the lien? 8,940" in markdown
    assert "| Penalty | $44.70 |" in markdown
    assert "1. One-half of one percent" in markdown


def test_a_result_without_its_inputs_says_what_is_needed() -> None:
    result = lien_penalty.run(Penalty(), Corpus.load())
    assert "**Still needed:** What is the principal balance of the lien?" in result_markdown(lien_penalty, {}, result)
