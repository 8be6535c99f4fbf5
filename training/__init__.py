"""How the starter model is made: corpus, vocabulary, two-stage training, export."""
