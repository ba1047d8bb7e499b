"""Writing keys strictly: one exact form for each kind of file."""
