"""Callbacks: listening for what the service posts, reading it, and testing the way to it."""
