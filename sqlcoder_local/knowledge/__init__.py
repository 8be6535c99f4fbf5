"""What the user tells about a database beside it: descriptions, words, and questions answered before."""
