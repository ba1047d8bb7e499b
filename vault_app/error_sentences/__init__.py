"""The sentences about errors, as templates over their details.

``error_text.py`` chooses among them and fills them in.
"""
