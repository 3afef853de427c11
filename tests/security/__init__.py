"""Who may attack, what stands in the way, and that it still does; see docs/security.md."""
