"""Where the program's files live on this system."""

from pathlib import Path

APPLICATION = "sqlcoder-local"


def model_folders() -> tuple[Path, ...]:
    """Where model files are looked for by name: beside the user, then among the user's data."""
    return (Path("models"), user_data_folder() / "models")


def prefix_folder() -> Path:
    """Where beginnings of prompts are kept, which may be deleted at any time."""
    # Deferred: only a model needs it.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "prefixes"


def schema_folder() -> Path:
    """Where schemas of databases are kept, which may be deleted at any time."""
    # Deferred: only a database needs it.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "schemas"


def pull_folder() -> Path:
    """Where weights lie until they are converted, which may be deleted at any time."""
    # Deferred, as above.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "pulls"


def value_folder() -> Path:
    """Where texts of databases are kept to find misspelled ones, which may be deleted at any time."""
    # Deferred, as above.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "values"


def profile_folder() -> Path:
    """Where it is kept what columns hold, which may be deleted at any time."""
    # Deferred, as above.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "profiles"


def user_data_folder() -> Path:
    """The folder for what the user keeps."""
    # Deferred: only a model asked for by name needs it.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def settings_folder() -> Path:
    """The folder for what the user has set."""
    # Deferred, as above.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def state_folder() -> Path:
    """The folder for what the program remembers by itself: the history, and how the app was left."""
    # Deferred, as above.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_state_dir(APPLICATION, appauthor=False))
