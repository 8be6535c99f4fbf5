"""Models carried as bundles: what comes out is what went in, and what was tampered with does not come in."""

import io
import json
import os
import resource
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.models.record import read_record

MEGABYTE = 1 << 20


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch) -> Path:
    """The folder that models are imported to."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "sqlcoder-local" / "models"


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    """A model of more than three megabytes, so that it has parts."""
    copied = Path(shutil.copy(tiny_model, tmp_path / "tiny.gguf"))
    with copied.open("ab") as file:
        file.write(os.urandom(3 * MEGABYTE))
    return copied


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {".import.lock"} if folder.exists() else set()


def exported(model: Path, *options: str) -> Path:
    output = model.with_name("out" if "--part-size" in options else "out.sqlbundle")
    assert run(["models", "export", str(model), "-o", str(output), *options]) == 0
    return output


@pytest.mark.parametrize("options", [(), ("--part-size", "2M")], ids=["file", "parts"])
def test_a_bundle_brings_the_model_and_what_is_known_of_it(options, model: Path, store: Path) -> None:
    bundle = exported(model, *options)
    assert run(["models", "import", str(bundle)]) == 0
    assert (store / "tiny.gguf").read_bytes() == model.read_bytes()
    record = read_record(store / "tiny.gguf")
    assert record is not None
    assert record.prompt_format == "starter"
    assert run(["models", "verify", "tiny", "--quick"]) == 0
    assert left_in(store) == {"tiny.gguf", "tiny.gguf.toml"}


def test_parts_are_smaller_than_was_asked_and_all_named_in_the_manifest(model: Path) -> None:
    folder = exported(model, "--part-size", "2M")
    manifest = json.loads((folder / "bundle.json").read_text())
    parts = {part["name"]: part["bytes"] for part in manifest["parts"]}
    assert len(parts) == 4
    assert {path.name: path.stat().st_size for path in folder.glob("*.gguf.*")} == parts
    assert all(size < 2 * MEGABYTE for size in parts.values())


def test_any_tar_program_unpacks_a_bundle_to_the_folder_form(
    model: Path, store: Path, tmp_path: Path
) -> None:
    with tarfile.open(exported(model)) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    assert run(["models", "import", str(tmp_path / "unpacked")]) == 0
    assert (store / "tiny.gguf").read_bytes() == model.read_bytes()


def test_the_same_model_makes_the_same_bundle(model: Path) -> None:
    first = exported(model).read_bytes()
    os.utime(model, (0, 0))
    assert exported(model, "--force").read_bytes() == first


def test_the_licence_and_the_catalogue_travel_with_a_published_model(model: Path, tmp_path: Path) -> None:
    named = model.rename(tmp_path / "sqlcoder-7b-2.q4_0.gguf")
    manifest = json.loads((exported(named, "--part-size", "2M") / "bundle.json").read_text())
    assert manifest["licence"] == "CC BY-SA 4.0"
    assert manifest["catalogue"]["repository"] == "defog/sqlcoder-7b-2"
    assert "same licence" in manifest["catalogue"]["obligation"]


def test_a_model_that_changed_since_it_was_imported_is_not_carried_on(
    model: Path, store: Path, capsys
) -> None:
    assert run(["models", "import", str(model)]) == 0
    with (store / "tiny.gguf").open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"?")
    assert run(["models", "export", "tiny", "-o", "out.sqlbundle"]) == 2
    assert "is not what it was" in capsys.readouterr().err
    assert not list(Path().glob("*out*"))


def test_nothing_is_replaced_without_being_told(model: Path, capsys) -> None:
    bundle = exported(model)
    before = bundle.read_bytes()
    assert run(["models", "export", str(model), "-o", str(bundle)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert bundle.read_bytes() == before


@pytest.mark.parametrize("size", ["0", "1M", "many", "-4G"])
def test_sizes_that_are_none_are_refused(size: str, model: Path) -> None:
    assert run(["models", "export", str(model), f"--part-size={size}"]) == 2


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_left(model: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "sqlcoder_local", "models", "export", str(model), "-o", "out.sqlbundle"],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (MEGABYTE, MEGABYTE)),
    )
    assert done.returncode == 2
    assert b"--part-size 4G" in done.stderr
    assert not list(tmp_path.glob("*out*"))


def changed_manifest(**values: object) -> Callable[[dict], None]:
    return lambda manifest: manifest.update(values)


def renamed_part(name: str) -> Callable[[dict], None]:
    return lambda manifest: manifest["parts"][0].update(name=name)


HOSTILE_MANIFESTS = {
    "a name above the folder": changed_manifest(name="../../escape"),
    "an absolute name": changed_manifest(name="/tmp/escape"),  # noqa: S108 - refused
    "the name of the program's own model": changed_manifest(name="starter"),
    "a part above the folder": renamed_part("../../etc/passwd"),
    "an absolute part": renamed_part("/etc/passwd"),
    "a part twice": lambda manifest: manifest["parts"].append(manifest["parts"][0]),
    "no parts": changed_manifest(parts=[]),
    "an empty part": lambda manifest: manifest["parts"][0].update(bytes=0),
    "a negative part": lambda manifest: manifest["parts"][0].update(bytes=-1),
    "a part without end": lambda manifest: manifest["parts"][0].update(bytes=1 << 62),
    "another size": changed_manifest(bytes=5),
    "another hash": changed_manifest(sha256="a" * 64),
    "a hash that is none": changed_manifest(sha256="../x"),
    "a prompt format that is none": changed_manifest(prompt_format="nonsense"),
    "another format": changed_manifest(format="sqlbundle 2"),
    "an unknown key": changed_manifest(run="rm -rf /"),
    "words for a number": changed_manifest(bytes="many"),
}


@pytest.mark.parametrize("change", HOSTILE_MANIFESTS.values(), ids=HOSTILE_MANIFESTS)
def test_a_manifest_that_lies_is_refused(change, model: Path, store: Path, tmp_path: Path, capsys) -> None:
    folder = exported(model, "--part-size", "2M")
    manifest = json.loads((folder / "bundle.json").read_text())
    change(manifest)
    (folder / "bundle.json").write_text(json.dumps(manifest))
    refused(folder, store, capsys)
    assert not (tmp_path / "escape.gguf").exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b'{"a":' * 50_000, b"null", b" " * (5 << 20)]
)
def test_a_manifest_that_is_none_is_refused(content: bytes, model: Path, store: Path, capsys) -> None:
    folder = exported(model, "--part-size", "2M")
    (folder / "bundle.json").write_bytes(content)
    refused(folder, store, capsys)


def with_changed_byte(folder: Path) -> None:
    with (folder / "tiny.gguf.002").open("r+b") as file:
        file.seek(1000)
        byte = file.read(1)
        file.seek(1000)
        file.write(bytes([byte[0] ^ 1]))


def with_parts_swapped(folder: Path) -> None:
    (folder / "tiny.gguf.001").rename(folder / "x")
    (folder / "tiny.gguf.002").rename(folder / "tiny.gguf.001")
    (folder / "x").rename(folder / "tiny.gguf.002")


def with_a_link(folder: Path) -> None:
    (folder / "tiny.gguf.002").rename(folder / "elsewhere")
    (folder / "tiny.gguf.002").symlink_to(folder / "elsewhere")


def with_a_pipe(folder: Path) -> None:
    (folder / "tiny.gguf.002").unlink()
    os.mkfifo(folder / "tiny.gguf.002")


def with_a_linked_manifest(folder: Path) -> None:
    (folder / "bundle.json").rename(folder / "elsewhere")
    (folder / "bundle.json").symlink_to(folder / "elsewhere")


@pytest.mark.parametrize(
    "change",
    [
        with_changed_byte,
        with_parts_swapped,
        with_a_link,
        with_a_pipe,
        with_a_linked_manifest,
        lambda folder: (folder / "tiny.gguf.003").unlink(),
        lambda folder: os.truncate(folder / "tiny.gguf.003", 5),
    ],
)
def test_parts_that_are_not_what_the_manifest_says_are_refused(
    change, model: Path, store: Path, capsys
) -> None:
    folder = exported(model, "--part-size", "2M")
    change(folder)
    refused(folder, store, capsys)


def refused(bundle: Path, store: Path, capsys) -> None:
    capsys.readouterr()
    assert run(["models", "import", str(bundle)]) == 2
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    assert told.count("\n") == 1
    assert left_in(store) == set()


def archive(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT) as made:
        for info, content in members:
            made.addfile(info, io.BytesIO(content))
    return path


def member(name: str, content: bytes = b"", **values: object) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name)
    info.size = len(content)
    for key, value in values.items():
        setattr(info, key, value)
    return info, content


def test_an_archive_holds_what_its_manifest_lists_and_nothing_else(model: Path, store: Path, capsys) -> None:
    bundle = exported(model)
    with tarfile.open(bundle) as made:
        manifest, content = (made.extractfile(info).read() for info in made)
    honest = (member("bundle.json", manifest), member("tiny.gguf.001", content))
    for number, members in enumerate(
        [
            (*honest, member("extra", b"x")),
            (*honest, member("../../escape", b"x")),
            (*honest, honest[1]),
            (honest[1], honest[0]),
            (honest[0],),
            (honest[0], honest[0], honest[1]),
            (honest[0], member("/etc/tiny.gguf.001", content)),
            (honest[0], member("../tiny.gguf.001", content)),
            (honest[0], member("tiny.gguf.001", type=tarfile.SYMTYPE, linkname="/etc/passwd")),
            (honest[0], member("tiny.gguf.001", type=tarfile.LNKTYPE, linkname="bundle.json")),
            (honest[0], member("tiny.gguf.001", type=tarfile.FIFOTYPE)),
            (honest[0], member("d" * 200, content)),
            (member("bundle.json", manifest, type=tarfile.XHDTYPE), *honest),
        ]
    ):
        refused(archive(bundle.with_name(f"hostile{number}.sqlbundle"), *members), store, capsys)
    assert run(["models", "import", str(archive(bundle.with_name("honest.sqlbundle"), *honest))]) == 0


def test_an_archive_of_a_size_that_is_not_there_takes_no_memory(model: Path, store: Path, capsys) -> None:
    bundle = exported(model)
    header = tarfile.TarInfo("bundle.json")
    header.size = 1 << 50
    bundle.write_bytes(header.tobuf(tarfile.GNU_FORMAT) + bytes(4096))
    refused(bundle, store, capsys)


def test_a_compressed_archive_is_none(model: Path, store: Path, capsys) -> None:
    bundle = exported(model)
    subprocess.run(["gzip", "-k", str(bundle)], check=True)
    refused(bundle.with_name("out.sqlbundle.gz").rename(bundle), store, capsys)


def test_a_bundle_is_not_linked_to(model: Path, capsys) -> None:
    assert run(["models", "import", "--link", str(exported(model))]) == 2
    assert "Leave out --link" in capsys.readouterr().err


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    return path


def signers(key: Path, name: str = "maker@example.org") -> Path:
    path = key.with_name("signers")
    path.write_text(f'{name} namespaces="sqlbundle" {key.with_suffix(".pub").read_text()}')
    return path


@pytest.mark.parametrize("options", [(), ("--part-size", "2M")], ids=["file", "parts"])
def test_a_signed_bundle_is_taken_from_its_signer_alone(
    options, model: Path, key: Path, store: Path, capsys
) -> None:
    bundle = exported(model, "--sign", str(key), *options)
    assert run(["models", "import", str(bundle), "--signers", str(signers(key))]) == 0
    assert "signed by maker@example.org" in capsys.readouterr().err
    shutil.rmtree(store)
    other = key.with_name("other")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(other)], check=True)
    assert run(["models", "import", str(bundle), "--signers", str(signers(other))]) == 2
    assert "None of the signers" in capsys.readouterr().err
    assert left_in(store) == set()


def test_what_was_changed_after_it_was_signed_is_refused(model: Path, key: Path, store: Path, capsys) -> None:
    bundle = exported(model, "--sign", str(key))
    other = model.with_name("other.gguf")
    other.write_bytes(model.read_bytes() + b"other")
    assert run(["models", "export", str(other), "-o", str(bundle), "--force"]) == 0
    assert run(["models", "import", str(bundle), "--signers", str(signers(key))]) == 2
    assert "is not what 'maker@example.org' signed" in capsys.readouterr().err
    assert left_in(store) == set()


def test_a_bundle_without_a_signature_is_refused_where_one_is_wanted(model: Path, key: Path, capsys) -> None:
    assert run(["models", "import", str(exported(model)), "--signers", str(signers(key))]) == 2
    assert "is not signed" in capsys.readouterr().err


def test_a_signature_nobody_checks_is_told(model: Path, key: Path, capsys) -> None:
    assert run(["models", "import", str(exported(model, "--sign", str(key)))]) == 0
    assert "--signers FILE checks by whom" in capsys.readouterr().err


def test_a_key_that_is_none_is_told_in_a_line(model: Path, capsys) -> None:
    assert run(["models", "export", str(model), "--sign", "no-key", "-o", "out.sqlbundle"]) == 2
    assert "is written, but not signed" in capsys.readouterr().err
