"""The packages that this installation is made of: the program, what it requires, and what that requires."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from sqlcoder_local.errors import UsageError

PROGRAM: Final = "sqlcoder-local"
INSTALLER: Final = "pip"
"""Goes along to install the others, since some systems come without it."""
NOT_CARRIED: Final = {"dev", "train", "chart", "pull"}
"""Extras for those who change the program, and for machines with a network."""


@dataclass(frozen=True, kw_only=True)
class Carried:
    """What goes along."""

    distributions: tuple[Distribution, ...]
    """In the order of their names, pip among them."""
    extras: tuple[str, ...]
    """Of the program, those that are installed here."""


def carried_distributions() -> Carried:
    """Find all packages; raises UsageError for one that is required and not there."""
    program = _found(PROGRAM)
    offered = [name for name in program.metadata.get_all("Provides-Extra") or [] if name not in NOT_CARRIED]
    extras = tuple(sorted(name for name in offered if _is_complete(program, name)))
    found = {INSTALLER: _found(INSTALLER)}
    waiting = [(program, ("", *extras))]
    while waiting:
        package, its_extras = waiting.pop()
        found[canonicalize_name(package.name)] = package
        waiting += [
            (_found(needed.name), ("", *needed.extras))
            for needed in _requirements(package, its_extras)
            if canonicalize_name(needed.name) not in found or needed.extras
        ]
    return Carried(distributions=tuple(found[name] for name in sorted(found)), extras=extras)


def _requirements(package: Distribution, extras: tuple[str, ...]) -> Iterator[Requirement]:
    for line in package.requires or ():
        needed = Requirement(line)
        holds = needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras)
        # An extra may be made of others of its own package.
        if holds and canonicalize_name(needed.name) != canonicalize_name(package.name):
            yield needed


def _is_complete(program: Distribution, extra: str) -> bool:
    """Tell whether everything that an extra asks for is installed here."""
    wanted = [needed for needed in _requirements(program, (extra,)) if _asks(needed, extra)]
    return bool(wanted) and all(map(_is_installed, wanted))


def _asks(needed: Requirement, extra: str) -> bool:
    return needed.marker is not None and not needed.marker.evaluate({"extra": ""}) and bool(extra)


def _is_installed(needed: Requirement) -> bool:
    try:
        package = distribution(needed.name)
    except PackageNotFoundError:
        return False
    # llama-cpp-python is always there; what its server needs is not.
    return all(_is_complete(package, extra) for extra in needed.extras)


def _found(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError as error:
        raise UsageError(
            f"The package {name} is not installed here, so it cannot be packed up.",
            f"Install it first: pip install {name}",
        ) from error
