"""How well SQL agrees with the words of the question it shall answer."""
