"""The use cases on a real archive."""
