"""Text within what Qt takes for HTML."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """*text* so that it is shown letter for letter, also as the value of an attribute.

    Not by ``html``, which brings the names of 2,231 characters along: 0.4 MB from the first tool
    tip on.
    """
    return text.translate(_ESCAPES)
