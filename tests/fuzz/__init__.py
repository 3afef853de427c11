"""Hostile input, made by mutation, for everything that the program reads."""
