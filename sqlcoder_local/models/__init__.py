"""The models this program knows, and where their files are."""
