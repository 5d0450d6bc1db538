"""Answers to the parts of one question, joined into one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer, AnswerStatus, Citation


def merged(question: str, answers: Sequence[Answer]) -> Answer | None:
    """One answer from those of the parts, or None when a part finds nothing or both are the same.

    The first part's route, verdict and first citation lead; nothing of the others is lost.
    """
    if any(answer.status is AnswerStatus.NOT_COVERED for answer in answers):
        return None
    first, *others = answers
    if all(other.text == first.text for other in others):
        return None
    return first.model_copy(
        update={
            "question": question,
            "text": "\n\n".join(dict.fromkeys(answer.text for answer in answers)),
            "verdict": first.verdict or next((a.verdict for a in others if a.verdict), None),
            "values": tuple(value for answer in answers for value in answer.values),
            "actors": tuple(dict.fromkeys(actor for answer in answers for actor in answer.actors)),
            "missing": tuple(item for answer in answers for item in answer.missing),
            "citations": _citations(answers),
            "steps": tuple(step for answer in answers for step in answer.steps),
            "notes": tuple(dict.fromkeys(note for answer in answers for note in answer.notes)),
        }
    )


def _citations(answers: Sequence[Answer]) -> tuple[Citation, ...]:
    """Each provision once, what is relied on before what is only related."""
    by_id: dict[str, Citation] = {}
    for role in ("basis", "related"):
        for answer in answers:
            for citation in answer.citations:
                if citation.role == role:
                    by_id.setdefault(citation.id, citation)
    return tuple(by_id.values())
