"""The frame of the main window: bars, sidebar, actions and the layout around the panes."""
