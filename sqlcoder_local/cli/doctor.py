"""sqlcoder-local doctor: this machine, this installation, and the models that fit."""

import json
import os
import platform
import shutil
import sys
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import click

from sqlcoder_local.cli.loaded_memory import LoadedMemory, loaded_memory
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.sizes import gigabytes
from sqlcoder_local.cli.table import aligned_table
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.connections import connections_file
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.backends import Backends, read_backends
from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.engine.devices import DeviceReport
from sqlcoder_local.engine.memory_speed import measured_bandwidth, tokens_per_second
from sqlcoder_local.engine.model_choice import Candidate, Recommendation, candidates, recommended
from sqlcoder_local.engine.model_defaults import DEFAULT_CONTEXT_SIZE, available_cores
from sqlcoder_local.engine.rpc import BUILD_HINT
from sqlcoder_local.models.catalog import catalogue
from sqlcoder_local.models.store import find_model
from sqlcoder_local.paths import model_folders, prefix_folder, state_folder
from sqlcoder_local.prompt.schema_text import schema_text
from sqlcoder_local.settings import chosen_settings, settings_file

PACKAGES: Final = (
    "sqlcoder-local", "llama-cpp-python", "llguidance", "sqlglot", "textual", "duckdb", "psycopg", "pymysql",
    "gguf",
)  # fmt: skip
VARIABLES: Final = ("SQLCODER_OFFLINE", "CMAKE_ARGS", "CUDA_VISIBLE_DEVICES")
CHARACTERS_PER_TOKEN: Final = 2.5
"""Of a schema; the demonstration shop has 2.75 with the vocabulary of Llama 2, the others have more."""
BESIDE_SCHEMA: Final = 1024
"""Tokens for the instructions, the question, the SQL, and the beams' copies of its end."""
CONTEXT_STEP: Final = 1024
GIGA: Final = 10**9


@click.command()
@click.option("--database", help="Count on the context that the schema of this database needs.")
@click.option(
    "--model", help="Load this model, and compare what it takes and how fast it is with the estimates."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def doctor(messages: Messages, *, database: str | None, model: str | None, as_json: bool) -> None:
    """Tell what this machine has, and which published models fit into its memory."""
    context_size = _needed_context(database) if database else DEFAULT_CONTEXT_SIZE
    backends = read_backends()
    found = candidates(catalogue().values(), backends.devices, context_size=context_size)
    choice = recommended(found)
    bandwidth = measured_bandwidth(available_cores())
    path = None if model is None else find_model(model)
    loaded = loaded_memory(path, backends.devices, bandwidth) if path else None
    if as_json:
        told = _installation(backends) | {
            "context": context_size,
            "memory_bytes_per_second": round(bandwidth),
            "models": [_entry(candidate, bandwidth) for candidate in found],
            "recommendation": _recommendation(choice),
            "loaded": asdict(loaded) | {"model": str(path), "error": loaded.error} if loaded else None,
        }
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    for topic, lines in _sections(backends).items():
        for number, line in enumerate(lines):
            click.echo(f"{'' if number else topic:<10}{line}")
    speed = f"memory read at {bandwidth / GIGA:.1f} GB a second"
    click.echo(f"\nWith a context of {context_size:,} tokens; tokens/s at most, with {speed}:\n")
    click.echo("\n".join(_table(found, bandwidth)))
    click.echo(f"\n{_advice(choice)}")
    if path and loaded:
        click.echo(f"\n{_comparison(path, loaded)}")
    if database and context_size >= max(release.shape.context for release in catalogue().values()):
        messages.note("The schema is larger than any model's context: only the likely tables are sent.")


def _needed_context(database: str) -> int:
    """Estimate the tokens that the whole schema takes, and what comes beside it."""
    with open_database(database) as opened:
        characters = len(schema_text(opened.schema()))
    needed = BESIDE_SCHEMA + int(characters / CHARACTERS_PER_TOKEN)
    return -(-needed // CONTEXT_STEP) * CONTEXT_STEP


def _installation(backends: Backends) -> dict[str, object]:
    """Tell of the machine and of what is installed, for a program."""
    report = backends.devices
    return {
        "platform": platform.platform(),
        "python": {"version": platform.python_version(), "executable": sys.executable},
        "packages": {name: _version(name) for name in PACKAGES},
        "llama_cpp": {"backends": backends.names, "processor_features": backends.processor_features}
        | {"rpc": backends.has_rpc},
        "devices": [
            {"name": device.name, "description": device.description, "kind": device.kind}
            | {"free_bytes": device.free_bytes, "total_bytes": device.total_bytes}
            for device in report.devices
        ],
        "memory": {"available_bytes": report.host_available_bytes, "total_bytes": report.host_total_bytes},
        "gpu_limit_bytes": {gpu.name: report.free_on(gpu) for gpu in report.gpus},
        "disk": {str(folder): _free(folder) for folder in _folders()},
        "files": {str(path): path.exists() for path in _files()},
        "settings": {
            name: {"value": chosen.value, "source": chosen.source}
            for name, chosen in chosen_settings().items()
        },
        "environment": {name: os.environ[name] for name in VARIABLES if name in os.environ},
    }


def _sections(backends: Backends) -> dict[str, list[str]]:
    """Tell the same for a person."""
    report = backends.devices
    return {
        "system": [platform.platform()],
        "python": [f"{platform.python_version()} at {sys.executable}"],
        "packages": [", ".join(f"{name} {_version(name) or 'not installed'}" for name in PACKAGES)],
        "llama.cpp": [
            f"compiled for {', '.join(backends.names)}",
            f"uses {', '.join(backends.processor_features)}",
            "spreads models over machines (--rpc)" if backends.has_rpc else f"has no --rpc. {BUILD_HINT}",
        ],
        "memory": [
            f"{gigabytes(report.host_available_bytes)} available of {gigabytes(report.host_total_bytes)}"
        ],
        "GPU": _gpu_lines(report),
        "disk": [f"{gigabytes(_free(folder))} free for {folder}" for folder in _folders()],
        "files": [f"{path} ({'is there' if path.exists() else 'is not there'})" for path in _files()],
        "settings": [
            f"{name} is {chosen.value}, from {chosen.source}" for name, chosen in chosen_settings().items()
        ]
        or ["none"],
        "variables": [f"{name}={os.environ[name]}" for name in VARIABLES if name in os.environ] or ["none"],
    }


def _gpu_lines(report: DeviceReport) -> list[str]:
    lines = [
        f"{gpu.description}: {gigabytes(report.free_on(gpu))} may be taken of {gigabytes(gpu.total_bytes)}"
        for gpu in report.gpus
    ]
    if report.is_apple_silicon:
        limit = gigabytes(report.wired_limit_bytes) if report.wired_limit_bytes else "left to macOS"
        lines.append(f"wired limit {limit} (sudo sysctl iogpu.wired_limit_mb=N changes it)")
    return lines or ["none that this llama.cpp can use"]


def _comparison(path: Path, loaded: LoadedMemory) -> str:
    speed = ""
    if loaded.tokens_per_second:
        most = loaded.most_tokens_per_second
        allowed = f"; reading the memory allows {most:,.0f} at most" if most else ""
        speed = f" It writes {loaded.tokens_per_second:,.1f} tokens/s{allowed}."
    return (
        f"{path.stem}: estimated {gigabytes(loaded.estimated_bytes)}, taken {gigabytes(loaded.taken_bytes)}"
        f" ({loaded.error:+.1%}), and {gigabytes(loaded.program_bytes)} by the program that runs it.{speed}"
    )


def _speed(candidate: Candidate, bandwidth: float) -> float | None:
    """Say how many tokens a second memory allows; None where nothing fits, or a card sets the pace."""
    if candidate.placement is None:
        return None
    sizes = sizes_of_release(candidate.release, candidate.quantization)
    return tokens_per_second(sizes, candidate.placement, bandwidth)


def _shown_speed(candidate: Candidate, bandwidth: float) -> str:
    speed = _speed(candidate, bandwidth)
    return "" if speed is None else f"{speed:.1f}"


def _table(found: list[Candidate], bandwidth: float) -> tuple[str, ...]:
    rows = tuple(
        (
            candidate.release.name,
            candidate.quantization,
            gigabytes(candidate.release.bytes[candidate.quantization].total),
            gigabytes(candidate.needed_bytes),
            candidate.where,
            _shown_speed(candidate, bandwidth),
        )
        for candidate in found
    )
    columns = ("model", "quantization", "file", "needs", "fits", "tokens/s")
    return aligned_table(
        Rows(columns=columns, rows=rows, is_truncated=False, elapsed_seconds=0.0), width=None
    ).lines


def _entry(candidate: Candidate, bandwidth: float) -> dict[str, object]:
    placement, speed = candidate.placement, _speed(candidate, bandwidth)
    return {
        "model": candidate.release.name,
        "quantization": candidate.quantization,
        "context": candidate.context_size,
        "file_bytes": candidate.release.bytes[candidate.quantization].total,
        "needed_bytes": candidate.needed_bytes,
        "fits": placement is not None,
        "where": candidate.where,
        "gpu_layers": placement.gpu_layers if placement else None,
        "tokens_per_second_at_most": None if speed is None else round(speed, 2),
    }


def _recommendation(choice: Recommendation) -> dict[str, object]:
    if choice.candidate is None:
        return {"model": "starter", "quantization": None, "reason": choice.reason}
    candidate = choice.candidate
    return {"model": candidate.release.name, "quantization": candidate.quantization, "reason": choice.reason}


def _advice(choice: Recommendation) -> str:
    if choice.candidate is None:
        return f"Recommended: the starter model, because {choice.reason}."
    candidate = choice.candidate
    return f"Recommended: {candidate.release.name} at {candidate.quantization}, because {choice.reason}."


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _folders() -> tuple[Path, ...]:
    return (model_folders()[-1], prefix_folder())


def _files() -> tuple[Path, ...]:
    return (settings_file(), connections_file(), state_folder())


def _free(folder: Path) -> int:
    """Say how much room there is where a folder is or would be."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(existing).free
