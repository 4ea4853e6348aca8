"""How the columns of the order list share whatever width there is."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct

from nonvoip_desktop.ui.theme import GAP, GRID


class Column(IntEnum):
    """The columns, in reading order."""

    TIME = 0
    SERVICE = 1
    NUMBER = 2
    STATE = 3
    ACTION = 4


#: What can be taken from between the columns, and from the room beside a service's name.
_AIR, _SERVICE_AIR = 5 * GRID, 2 * GRID
#: Between a number without its sign and a code, which is not to be read as more of the number.
_APART = 4 * GRID


class Needs(Struct, frozen=True):
    """What each column needs as a whole; ``sign`` is what copies a number, beside it.

    ``under`` is the longest small line below a state, 0 where there are no such lines.
    """

    time: int
    number: int
    sign: int
    state: int
    action: int
    under: int = 0


class Shares(Struct, frozen=True):
    """The widths, and how far before its column the small line of the state begins."""

    widths: dict[Column, int]
    before_state: int


def share(total: int, needs: Needs) -> Shares:
    """The columns' widths for a table of this width.

    What does not fit is given up in this order: room beside the service,
    air between the columns, the button (it is in the menu and beside the messages
    too; then there is air again), the sign beside the number (it is copied from the
    menu and beside the messages too), the end of the service's name, and the pill's words.
    The small line of a state takes the room under the number where it is longer than
    its column.
    """
    time, number, state = needs.time + GAP, needs.number + needs.sign, needs.state + 4 * GRID
    service, action = 22 * GRID, needs.action
    rest = total - time - number - state - service - action
    if rest < -_AIR - _SERVICE_AIR:
        action, rest = 0, rest + action
    if rest < 0:
        air = min(-rest, _AIR)
        time, state, rest = time - air * 2 // 5, state - (air - air * 2 // 5), rest + air
    if rest < 0 < action:
        service, rest = service + rest, 0
    if rest < 0:
        number, rest = number - needs.sign + _APART, rest + needs.sign - _APART
    if rest < 0:
        cut = min(-rest, 10 * GRID)
        service, rest = service - cut, max(0, rest + cut)
    # In a wide list the columns stand evenly, so that a row is read without a ruler.
    more, wide = min(rest // 2, 22 * GRID), max(0, rest - 100 * GRID)
    service += more + wide // 5
    number += wide // 8
    state = max(0, total - time - service - number - action)
    widths = {
        Column.TIME: time,
        Column.SERVICE: service,
        Column.NUMBER: number,
        Column.STATE: state,
        Column.ACTION: action,
    }
    return Shares(widths, number if needs.under > state - GAP else 0)
