"""What a store holds: sources, actors, places, events, reports, figures and dates. Knows no file and no screen."""
