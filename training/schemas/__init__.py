"""Made-up databases to ask questions of: fields of life, naming habits, random words."""
