"""The chapters of the tour, one capability each."""
