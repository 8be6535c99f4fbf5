"""The SQL a model may write: SELECT statements over the names of one schema."""
