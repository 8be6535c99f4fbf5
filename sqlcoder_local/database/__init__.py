"""The databases a question can be asked of, opened so that nothing can be written."""
