"""Citations of sources, of events and of single reports: what they say, and the formats that they are said in."""
