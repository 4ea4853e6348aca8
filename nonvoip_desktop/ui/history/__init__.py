"""The history: every order and message ever, found, shown, exported and erased."""
