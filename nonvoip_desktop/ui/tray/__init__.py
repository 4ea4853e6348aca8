"""The icon in the tray: its pictures, its menu, and what they do."""
