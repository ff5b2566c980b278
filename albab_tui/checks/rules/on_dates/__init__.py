"""Rules on dates, held against the time expressions of the reports."""
