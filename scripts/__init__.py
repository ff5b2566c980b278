"""What is done with the project from outside: figures, pictures, documentation, mutants, storms."""
