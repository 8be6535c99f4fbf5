"""SQL as a tree: what it may be made of, what its names mean, how PostgreSQL is said elsewhere."""
