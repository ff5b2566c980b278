"""The one filter: parsed from text or options, printed back as text, matched against events."""
