"""What a person can do, as plain functions that may run on any thread."""
