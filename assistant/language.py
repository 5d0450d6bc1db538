"""How likely a question's words are in what an answerable, or its provision, is asked.

Unigram language models (Ponte and Croft 1998) with Dirichlet smoothing (Zhai and Lafferty 2004). Of each word the
logarithm of how many times likelier it is there than anywhere; words that never stand there count against it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

Reach = Mapping[str, tuple[tuple[int, float], ...]]
Commonness = Callable[[str], float]

# How many asks of anything are added to each model's own: few for words of content, more for small words.
_CONTENT, _FRAME = 3.0, 30.0
# Likelihoods between these are spread over the shares between 0 and 1.
_LEAST, _SPAN = -2.5, 7.5
_FRAME_LEAST, _FRAME_SPAN = -5.0, 10.0


def speaks(words: Sequence[str], reach: Reach, uses: Mapping[str, int], asks: int, common: Commonness) -> float:
    """How likely content words are in asks, from 0 to 1; ``uses`` says in how many of the asks each stem stands.

    A word counts by the substitute that speaks best for it.
    """
    if not words:
        return 0.0
    absent = math.log(_CONTENT / (asks + _CONTENT))
    best = [absent] * len(words)
    for stem, hits in reach.items():
        times = uses.get(stem)
        if times is None:
            continue
        usual = common(stem)
        told = math.log((times + _CONTENT * usual) / ((asks + _CONTENT) * usual))
        for place, share in hits:
            worth = told * share if told > 0 else told
            if worth > best[place]:
                best[place] = worth
    return _share(sum(best) / len(words), _LEAST, _SPAN)


def framed_alike(frame: Iterable[str], uses: Mapping[str, int], ways: int, common: Commonness) -> float:
    """How likely small words are in the ways in which an answerable is asked, from 0 to 1."""
    total = 0.0
    for word in frame:
        usual = common(word)
        total += math.log((uses.get(word, 0) + _FRAME * usual) / ((ways + _FRAME) * usual))
    return _share(total, _FRAME_LEAST, _FRAME_SPAN)


def _share(value: float, least: float, span: float) -> float:
    return min(1.0, max(0.0, (value - least) / span))
