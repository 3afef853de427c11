"""Tests of where facts come from: files, mappings, the demo world."""
