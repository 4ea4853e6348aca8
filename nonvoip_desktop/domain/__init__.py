"""Values, states and legal transitions. Standard library only, no input or output."""
