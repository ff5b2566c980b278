"""What a store must make sense of beyond its form: ids that lead somewhere, figures, signs."""
