"""What each engine may be asked to compute, one engine a file."""
