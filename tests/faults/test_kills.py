"""The program, killed at ten moments; ``make faults`` does it two hundred times."""

from __future__ import annotations

from pathlib import Path
from random import SystemRandom

import pytest

from tests.faults.kills import kill_and_compare

KILLS = 10


@pytest.mark.timeout(180)
async def test_nothing_is_missing_bought_twice_or_shown_wrongly(tmp_path: Path) -> None:
    score = await kill_and_compare(tmp_path, KILLS, seed=SystemRandom().randrange(10**6))
    print(score)
    assert (score.missing, score.twice, score.wrong) == ([], [], []), str(score)
    # Else nothing was proved.
    assert score.kills == KILLS
    assert score.orders > 0, str(score)
    assert score.under_way > 0, str(score)
