#!/bin/sh
# What `make run` does after the set-up: the window in demo mode or, with no display, its pictures.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${QT_QPA_PLATFORM:-}" ]; then
    exec .venv/bin/nonvoip-desktop --demo "$@"
elif [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    .venv/bin/python packaging/check_system.py wayland
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    .venv/bin/python packaging/check_system.py xcb
else
    .venv/bin/python packaging/check_system.py offscreen
    echo "There is no display here: a tour of the window is taken without one."
    status=0
    QT_QPA_PLATFORM=offscreen .venv/bin/nonvoip-desktop --demo --tour tour || status=$?
    echo "Pictures of every step: $(pwd)/tour"
    exit "$status"
fi
exec .venv/bin/nonvoip-desktop --demo "$@"
