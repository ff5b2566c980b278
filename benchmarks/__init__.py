"""Measurements, and what they measure with; each is run as a module."""
