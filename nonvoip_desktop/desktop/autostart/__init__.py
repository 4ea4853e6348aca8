"""Starting with the session: one module for each system behind three methods."""
