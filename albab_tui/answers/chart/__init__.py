"""A picture of an answer: lanes along one axis of time, laid out as pure values, then told as SVG."""
