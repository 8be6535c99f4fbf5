"""Hugging Face checkpoints to GGUF files that llama.cpp runs."""
