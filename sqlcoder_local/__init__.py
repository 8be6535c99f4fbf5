"""The runtime: a question in English goes in, SQL and rows come out."""
