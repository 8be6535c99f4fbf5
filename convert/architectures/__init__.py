"""One small file per model family: what its tensors and hyper-parameters are called."""
