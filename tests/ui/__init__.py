"""Real widgets, on a screen nobody sees."""
