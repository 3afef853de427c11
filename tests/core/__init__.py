"""Tests of the settlement core."""
