"""What is told of one event, composed once; the app's page draws it, and every format of an export tells it."""
