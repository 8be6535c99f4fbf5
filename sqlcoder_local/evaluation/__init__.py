"""How right an answer is, measured by the rows it brings."""
