"""From a question and a schema to the text a model was trained on."""
