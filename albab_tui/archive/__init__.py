"""A store that answers questions: what may be asked of it, and what answers from memory.

Nothing above this package loops over events: it asks, and gets small answers.
"""
