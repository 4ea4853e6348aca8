"""The command palette: every command, service and live order by a few typed letters."""
