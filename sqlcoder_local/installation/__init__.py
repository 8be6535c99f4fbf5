"""The program and all it needs, packed up for a machine without a network."""
