"""Deciding what money is spent on: the questions, and what follows from the answers."""
