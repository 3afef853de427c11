"""The archive on disk; the only package that knows SQLAlchemy."""
