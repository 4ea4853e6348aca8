"""Callbacks on screen: the settings page, saving the address, and what belongs to no order."""
