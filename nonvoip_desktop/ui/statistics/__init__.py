"""The statistics: what was spent, and how often and how fast a code came, as charts."""
