"""The model hub: what a repository holds, and its files, fetched; nothing else speaks to it."""

import fcntl
import hashlib
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import HubError, UsageError
from sqlcoder_local.models.hub_proxy import check_way, proxy_before

# The library reads the environment when it is imported: no counting of users, no look-up of newer versions,
# no list of other programs, no bars and words of its own.
os.environ.update(
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_HUB_DISABLE_UPDATE_CHECK="1",
    HF_HUB_DISABLE_PROGRESS_BARS="1",
    HF_HUB_VERBOSITY="critical",
)

import httpx2
from huggingface_hub import HfApi, constants, hf_hub_url, try_to_load_from_cache
from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, HFValidationError, OfflineModeIsEnabled
from huggingface_hub.file_download import http_get
from huggingface_hub.hf_api import RepoSibling
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # documented to be there

CHUNK_BYTES: Final = 8 << 20
ANSWER_SECONDS: Final = 30.0
"""For the list of a repository's files."""
UNAUTHORIZED, FORBIDDEN, NOT_FOUND, RANGE, TOO_MANY, SERVER_ERROR = 401, 403, 404, 416, 429, 500
PROXY_WANTS_NAME = 407
SIGN_IN: Final = (
    "Sign in with HF_TOKEN or `hf auth login`, and accept the licence on the model's page if it asks."
)
PROXY_HINT: Final = "Check HTTPS_PROXY (HTTP_PROXY for an http:// hub): http://USER:PASSWORD@HOST:PORT."
TRUST_HINT: Final = (
    "A proxy that reads along, or a hub of your own, shows a certificate of its own: name the file of those"
    " to trust in SSL_CERT_FILE."
)
AGAIN: Final = "What was fetched is kept: run the command again to go on."


@dataclass(frozen=True, kw_only=True)
class HubFile:
    """One file of a repository, as the hub describes it."""

    name: str
    byte_count: int
    sha256: str
    """Empty for small files, which the hub knows by their git hash."""
    git_sha1: str


@dataclass(frozen=True, kw_only=True)
class Repository:
    """What a repository holds at one commit."""

    name: str
    commit: str
    licence: str
    """As its card says; empty where it does not."""
    files: tuple[HubFile, ...]


def read_repository(name: str, revision: str | None = None) -> Repository:
    """Ask the hub for the list of files; raises HubError and UsageError."""
    with _told(name):
        info = HfApi().model_info(name, revision=revision, files_metadata=True, timeout=ANSWER_SECONDS)
    files = tuple(_file(sibling) for sibling in info.siblings or () if sibling.size is not None)
    licence = info.card_data.get("license_name") or info.card_data.get("license") if info.card_data else ""
    if not info.sha or not files:
        raise HubError(f"{constants.ENDPOINT} tells nothing of the files of {name}.", "Check HF_ENDPOINT.")
    return Repository(name=name, commit=info.sha, licence=str(licence or ""), files=files)


def fetch(
    repository: Repository, file: HubFile, place: Path, *, on_bytes: Callable[[int], None] = lambda _: None
) -> None:
    """Fetch a file to a place, going on where an earlier try stopped; raises HubError.

    What arrives lies beside the place until its hash has proved to be the hub's.
    """
    beside = incomplete(place)
    beside.parent.mkdir(parents=True, exist_ok=True)
    if beside.exists() and beside.stat().st_size > file.byte_count:
        beside.unlink()
    with _Growing(beside, on_bytes) as growing, _told(repository.name):
        start = growing.seek(0, os.SEEK_END)
        on_bytes(start)
        http_get(
            hf_hub_url(repository.name, file.name, revision=repository.commit),
            growing,
            resume_size=start,
            # A compressed answer could not be gone on with.
            headers=build_hf_headers() | {"Accept-Encoding": "identity"},
            expected_size=file.byte_count,
        )
        os.fsync(growing.fileno())
    _check(file, beside)
    beside.replace(place)


def in_cache(repository: Repository, file: HubFile) -> Path | None:
    """Find a file that another program has fetched already; its bytes are not checked here."""
    found = try_to_load_from_cache(repository.name, file.name, revision=repository.commit)
    return Path(found) if isinstance(found, str) else None


def is_right(file: HubFile, path: Path) -> bool:
    """Tell whether a file on disk is the hub's."""
    return not _difference(file, path)


def incomplete(place: Path) -> Path:
    """Where a file lies until it is complete; hidden, so that it is nowhere taken for a model."""
    return place.with_name(f".{place.name.removeprefix('.')}.download")


class _Growing(io.FileIO):
    """A file that tells how it grows, and that one process at a time may write."""

    def __init__(self, path: Path, on_bytes: Callable[[int], None]) -> None:
        super().__init__(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644), "r+")
        self._on_bytes = on_bytes
        try:
            fcntl.flock(self.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.close()
            raise UsageError(f"Another process is fetching {path}.", "Wait for it.") from error

    def write(self, data: bytes) -> int:  # type: ignore[override]  # only bytes arrive here
        """Write all of it, whatever the system takes at once."""
        rest = memoryview(data)
        while rest:
            rest = rest[super().write(rest) :]
        self._on_bytes(len(data))
        return len(data)

    def truncate(self, size: int | None = None) -> int:
        """Take back what was told where the hub begins anew."""
        before = os.fstat(self.fileno()).st_size
        after = super().truncate(size)
        self._on_bytes(after - before)
        return after


def _file(sibling: RepoSibling) -> HubFile:
    return HubFile(
        name=sibling.rfilename,
        byte_count=int(sibling.size or 0),
        sha256=str(sibling.lfs.sha256) if sibling.lfs else "",
        git_sha1="" if sibling.lfs else str(sibling.blob_id or ""),
    )


def _check(file: HubFile, beside: Path) -> None:
    """Keep what is not what the hub promised out of the way, where it may be looked at."""
    if difference := _difference(file, beside):
        kept = beside.with_suffix(".mismatch")
        beside.replace(kept)
        raise HubError(
            f"{file.name} is not what the hub says it is: {difference}.", f"It was kept as {kept}."
        )


def _difference(file: HubFile, path: Path) -> str:
    if path.stat().st_size != file.byte_count:
        return f"it has {path.stat().st_size:,} bytes, expected were {file.byte_count:,}"
    expected = file.sha256 or file.git_sha1
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(usedforsecurity=False)
    if not file.sha256:
        digest.update(b"blob %d\0" % file.byte_count)
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            digest.update(chunk)
    found = digest.hexdigest()
    return "" if found == expected else f"its hash is {found}, expected was {expected}"


@contextmanager
def _told(repository: str) -> Iterator[None]:
    """Say in one line what went wrong on the way."""
    check_way()
    proxy = proxy_before(constants.ENDPOINT)
    hub = f"{constants.ENDPOINT} (by the proxy {proxy})" if proxy else constants.ENDPOINT
    try:
        yield
    except HFValidationError as error:
        raise UsageError(f"{repository!r} is not the name of a repository.", "Write OWNER/NAME.") from error
    except OfflineModeIsEnabled as error:
        raise UsageError(f"HF_HUB_OFFLINE rules out to ask {hub}.", "Unset it.") from error
    except HfHubHTTPError as error:
        raise _refusal(error, repository, hub) from error
    except httpx2.ProxyError as error:
        raise HubError(
            f"The proxy {proxy} refuses the way to {constants.ENDPOINT}: {_short(error)}.", PROXY_HINT
        ) from error
    except httpx2.TransportError as error:
        hint = TRUST_HINT if "CERTIFICATE_VERIFY_FAILED" in str(error) else AGAIN
        if proxy and hint == AGAIN and isinstance(error, httpx2.ConnectError):
            hint = f"Check the proxy. {AGAIN}"
        raise HubError(f"{hub} is not reached: {_short(error)}.", hint) from error
    except httpx2.HTTPError as error:
        raise HubError(f"{hub} answers what cannot be understood: {_short(error)}.", AGAIN) from error
    except OSError as error:
        # The library says so where fewer or more bytes came than were promised; the system has a number.
        if error.errno is not None:
            raise
        raise HubError(f"{hub} sends another number of bytes than it promised.", AGAIN) from error


def _refusal(error: HfHubHTTPError, repository: str, hub: str) -> HubError:
    status = error.response.status_code
    if status == PROXY_WANTS_NAME:
        return HubError(
            f"The proxy before {constants.ENDPOINT} wants a name and a password (407).", PROXY_HINT
        )
    if isinstance(error, GatedRepoError) or status in {UNAUTHORIZED, FORBIDDEN}:
        return HubError(f"{hub} does not give out {repository} ({status}).", SIGN_IN)
    if status == NOT_FOUND:
        return HubError(f"{hub} has no {repository}, or hides it (404).", f"Check the name. {SIGN_IN}")
    if status == TOO_MANY:
        return HubError(
            f"{hub} wants fewer requests (429).", f"Wait a while; with a token more are allowed. {AGAIN}"
        )
    if status >= SERVER_ERROR:
        return HubError(f"{hub} has trouble of its own ({status}).", AGAIN)
    return HubError(f"{hub} refuses {repository} ({status}).", "Check HF_ENDPOINT and the name.")


def _short(error: Exception) -> str:
    """Name an error that has no words."""
    return str(error).strip().rstrip(".") or type(error).__name__
