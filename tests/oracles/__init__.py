"""Our figures against other people's libraries, in an environment of their own; never shipped."""
