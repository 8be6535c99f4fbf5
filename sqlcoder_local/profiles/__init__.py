"""What columns hold, found out with bounded queries or the engine's own statistics, and kept."""
