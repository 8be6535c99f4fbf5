"""The models: a prompt goes in, SQL under a constraint comes out."""
