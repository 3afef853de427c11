"""Tests of the archive: real files, real processes."""
