"""Lexical classes as data: one line a class, name, tab, lemmas parted by blanks ("_" for a blank within)."""
