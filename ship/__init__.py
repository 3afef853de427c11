"""What is needed to ship the program, and is not part of it."""
