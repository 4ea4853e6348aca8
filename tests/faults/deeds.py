"""What a person can be asked to do in the program that runs as a process."""

from __future__ import annotations

from tests.faults.buyer import buy_on_and_on, look_at_everything

DEEDS = {
    "buy on and on": buy_on_and_on,
    "look at everything": look_at_everything,
}
