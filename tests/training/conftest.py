"""Training's tests; those that need PyTorch are collected where the 'train' extra is installed."""

from importlib.util import find_spec

collect_ignore = (
    []
    if find_spec("torch")
    else [
        "test_model.py",
        "test_shipped.py",
        "test_train.py",
    ]
)


def pytest_report_header():
    if collect_ignore:
        return (
            "training: PyTorch is not installed, so the trainer itself is not tested (pip install '.[train]')"
        )
    return "training: with PyTorch"
