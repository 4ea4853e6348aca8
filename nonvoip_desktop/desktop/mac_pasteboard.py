"""macOS: marking what lies on the pasteboard as concealed, which Qt has no way to say."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any

#: The agreed marks (nspasteboard.org): histories skip an item that has one of them.
MARKS = ("org.nspasteboard.ConcealedType", "org.nspasteboard.TransientType")


def mark_as_concealed() -> None:
    """Add the marks to the general pasteboard's present content; without AppKit, do nothing."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return
    runtime = ctypes.CDLL(library)
    runtime.objc_getClass.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = [ctypes.c_char_p]
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    pasteboard_class = runtime.objc_getClass(b"NSPasteboard")
    if pasteboard_class is None:
        return
    pasteboard = _send(runtime, pasteboard_class, b"generalPasteboard")
    for mark in MARKS:
        name = _send(
            runtime,
            runtime.objc_getClass(b"NSString"),
            b"stringWithUTF8String:",
            ctypes.c_char_p(mark.encode()),
        )
        names = _send(
            runtime, runtime.objc_getClass(b"NSArray"), b"arrayWithObject:", ctypes.c_void_p(name)
        )
        # Adds to what Qt has put there instead of replacing it.
        _send(
            runtime,
            pasteboard,
            b"addTypes:owner:",
            ctypes.c_void_p(names),
            ctypes.c_void_p(None),
        )
        empty = _send(runtime, runtime.objc_getClass(b"NSData"), b"data")
        _send(
            runtime,
            pasteboard,
            b"setData:forType:",
            ctypes.c_void_p(empty),
            ctypes.c_void_p(name),
        )


def _send(runtime: Any, receiver: int | None, selector: bytes, *arguments: Any) -> int | None:
    """One Objective-C message; each needs a prototype of its own kind on Apple's processors."""
    prototype = ctypes.CFUNCTYPE(
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_void_p,
        *(type(argument) for argument in arguments),
    )
    send = prototype(("objc_msgSend", runtime))
    answer: int | None = send(receiver, runtime.sel_registerName(selector), *arguments)
    return answer
