"""Reading any key people have: see :mod:`vault_app.keys.reading.material` for the way in."""
