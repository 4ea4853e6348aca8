"""What the system says of the session: sleep, lock, network. One module for each system."""
