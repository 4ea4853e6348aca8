"""``--self-test``: whether this installation is whole."""
