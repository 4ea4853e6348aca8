"""Whether this desktop has a tray right now, and word of it coming and going."""
