"""What a command opens, it leaves as it was."""

from __future__ import annotations

import gc

import pytest

from assistant.cli.opening import uncollected


def test_the_garbage_collector_is_kept_away_and_comes_back_whatever_happens() -> None:
    seen = []
    with pytest.raises(ZeroDivisionError), uncollected():
        seen.append(gc.isenabled() / 0)
    with uncollected():
        seen.append(gc.isenabled())
    assert [*seen, gc.isenabled()] == [False, True]


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
