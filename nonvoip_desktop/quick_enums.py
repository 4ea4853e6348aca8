"""Makes Qt's enumerations when they are asked for something, and then in a short way.

PySide makes every enumeration of a class when the class is first used, by the functional API of
``enum``: those of the namespace ``Qt`` alone have 1,200 members. Nearly all of the time goes into
looking for what an enumeration and its members could be besides named whole numbers; and of the
4,000 members that a start brings, most belong to enumerations that nobody asks for anything. Here
the members are made with the first question, and the classes have the same contents then.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from enum import KEEP, Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from typing import Any

_KINDS = (Enum, Flag, IntEnum, IntFlag)
#: What each class has of its own; Python adds some of it anew.
_OWN = ("__dict__", "__weakref__", "__doc__", "__module__", "__qualname__")
#: PySide's switch for enumerations as they are in C++, and without a search through all of them
#: for names of old (``Qt.AlignLeft``), which does not find what has no members yet.
_WITHOUT_OLD_NAMES = 0x01 | 0x10

_Pairs = Sequence[tuple[str, int]]
_making = threading.RLock()


def make_enums_quickly() -> None:
    """Let enumerations that consist of named whole numbers be made in the short way from now on.

    Python 3.11 only: later versions put members together otherwise.
    """
    kinds: Any = EnumType
    if sys.version_info[:2] == (3, 11) and not hasattr(kinds._create_, "usual"):
        sys.pyside6_option_python_enum = _WITHOUT_OLD_NAMES  # type: ignore[attr-defined]
        kinds._create_ = _in_the_short_way(kinds._create_)


def _in_the_short_way(usual: Callable[..., Any]) -> Callable[..., Any]:
    # A member with a name that a base has as well needs more than an entry: "name", "real".
    taken = {kind: frozenset(dir(type)).union(*map(vars, kind.__mro__)) for kind in _KINDS}
    contents = {
        kind: {
            name: value
            for name, value in vars(usual(kind, "Empty", ())).items()
            if name not in _OWN
        }
        for kind in _KINDS
    }

    def create(
        kind: Any,
        name: str,
        names: Any,
        *,
        module: str | None = None,
        qualname: str | None = None,
        type: type | None = None,
        start: int = 1,
        boundary: FlagBoundary | None = None,
    ) -> Any:
        # As ``enum`` itself finds the module that asks.
        module = module or sys._getframe(2).f_globals.get("__name__")
        if type is not None or boundary is not KEEP or not _are_plain(kind, names, taken):
            return usual(
                kind,
                name,
                names,
                module=module,
                qualname=qualname,
                type=type,
                start=start,
                boundary=boundary,
            )
        return _make(kind, name, qualname or name, module, names, contents[kind])

    setattr(create, "usual", usual)  # noqa: B010 what the tests compare with
    return create


def _are_plain(kind: Any, pairs: Any, taken: dict[Any, frozenset[str]]) -> bool:
    """Whether these are names of their own, each with a whole number."""
    if type(pairs) is not list or kind not in taken or not pairs:
        return False
    seen = set()
    for pair in pairs:
        if type(pair) is not tuple or len(pair) != 2:
            return False
        name, value = pair
        if type(value) is not int or name in taken[kind] or name[:1] in ("_", "") or name in seen:
            return False
        seen.add(name)
    return True


class _Later(dict[Any, Any]):
    """In the place of an enumeration's members that nobody has asked for yet; whoever does gets
    them made. ``enum`` and PySide ask the class for the dictionary, or the list, of its members.
    """

    __slots__ = ("_name", "_pairs")

    def __init__(self, name: str, pairs: _Pairs) -> None:
        self._name = name
        self._pairs = pairs

    def __contains__(self, name: object) -> bool:
        # Asked before an attribute of the class is set, which PySide does with three of Python's.
        if isinstance(name, str) and name.startswith("_"):
            return False
        return any(name == member for member, _ in self._pairs)

    def __get__(self, _member: object, made: Any) -> Any:
        with _making:
            if vars(made)[self._name] is self:
                _make_members(made, self._pairs)
        return vars(made)[self._name]


#: What an enumeration is asked for whoever wants any of its members, or to know how many.
_MEMBERS = ("_member_names_", "_member_map_", "_value2member_map_")


def _make(
    kind: Any, name: str, qualname: str, module: str | None, pairs: _Pairs, contents: Any
) -> Any:
    # To keep the pairs costs nothing: PySide 6.11 never lets go of what it has put in a list.
    pairs_now = tuple(pairs)
    return type.__new__(
        EnumType,
        name,
        (kind,),
        {
            **contents,
            "__module__": module,
            "__qualname__": qualname,
            **{each: _Later(each, pairs_now) for each in _MEMBERS},
            "_unhashable_values_": [],
        },
    )


def _make_members(made: Any, pairs: _Pairs) -> None:
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    canonical: list[str] = []
    kind = made.__base__
    is_flag, is_number = kind in (Flag, IntFlag), kind in (IntEnum, IntFlag)
    mask = bits = 0
    put = type.__setattr__  # that of ``EnumType`` looks whether there is such a member yet
    for key, value in pairs:
        member = by_value.get(value)
        is_bit = value != 0 and value & (value - 1) == 0
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member._value_ = value
            member._name_ = key
            member.__objclass__ = made
            member._sort_order_ = len(canonical)
            by_value[value] = member
            # Several bits together have a name, but are none of those that one goes through.
            if is_bit or not is_flag:
                canonical.append(key)
        by_name[key] = member
        mask |= value
        if is_bit:
            bits |= value
    # After all are made: with each of these, Python forgets what it knows of the class.
    for key, member in by_name.items():
        put(made, key, member)
    if is_flag:
        put(made, "_boundary_", KEEP)
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", bits)
        put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [by_name[key]._value_ for key in canonical]
        if values != sorted(values):
            put(made, "_iter_member_", made._iter_member_by_def_)
    for each, content in zip(_MEMBERS, (canonical, by_name, by_value), strict=True):
        put(made, each, content)
