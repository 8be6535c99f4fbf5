"""Databases that run as servers: addresses, passwords, and how their queries are kept within limits."""
