"""Where facts come from: files, pasted tables, the demo world, and later the platforms' APIs."""
