"""All faults of the documents, in document order."""

from __future__ import annotations

from corpus.defects.contents import contents_defects
from corpus.defects.defect import Defect, Survey
from corpus.defects.histories import history_defects
from corpus.defects.noted import name_defects, noted_defects
from corpus.defects.references import reference_defects
from corpus.defects.structure import structure_defects
from corpus.defects.typing import typing_defects
from corpus.library import Corpus

_GENERAL = (contents_defects, reference_defects, structure_defects, typing_defects, history_defects)


def detected(corpus: Corpus) -> list[Defect]:
    """What the detectors find in any documents of this shape."""
    survey = Survey(corpus)
    return _ordered([defect for detect in _GENERAL for defect in detect(survey)])


def defects(corpus: Corpus) -> list[Defect]:
    """Everything: what the detectors find, and what was noted by reading; raises StaleNote."""
    survey = Survey(corpus)
    noted = [*noted_defects(survey), *name_defects(survey)]
    return _ordered([*detected(corpus), *noted])


def _ordered(found: list[Defect]) -> list[Defect]:
    return sorted(dict.fromkeys(found), key=lambda item: (item.document != "BTS-1.01", item.line, item.group.name))
