"""What fills the terminal: the places the app can be at."""
