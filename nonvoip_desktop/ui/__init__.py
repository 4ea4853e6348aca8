"""The window: views emit intent, controllers own the work, models hold rows."""
