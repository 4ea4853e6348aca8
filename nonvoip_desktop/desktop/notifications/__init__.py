"""The system's notifications: one way for each system behind one small interface."""
