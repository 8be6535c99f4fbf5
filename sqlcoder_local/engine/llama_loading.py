"""A GGUF file checked, placed and loaded by llama.cpp, with a context to hold prompts and answers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.engine.devices import DeviceReport, read_devices
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_native import (
    CellOptions,
    IsCancelled,
    LlamaCells,
    LlamaModel,
    library_version,
    native_library,
)
from sqlcoder_local.engine.lora_file import check_adapter
from sqlcoder_local.engine.memory_fit import Placement, Wishes, chosen_attention, placed
from sqlcoder_local.engine.model_defaults import chosen_context_size, chosen_format, chosen_threads
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prefix_store import PrefixStore, store_of
from sqlcoder_local.engine.rpc import add_servers
from sqlcoder_local.engine.whereabouts import Whereabouts


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """A model in memory, and what was chosen for it."""

    header: GgufHeader
    prompt_format: str
    model: LlamaModel
    cells: LlamaCells
    cell_options: CellOptions
    gpu_layers: int
    store: PrefixStore | None
    whereabouts: Whereabouts


def loaded(
    path: Path,
    options: EngineOptions,
    *,
    is_cancelled: IsCancelled,
    on_progress: Callable[[float], None],
) -> Loaded:
    """Check a model file and load it; raises ModelFileError, UsageError and CancelledError."""
    header = read_header(path)
    check_sound(header)
    if options.lora is not None:
        check_adapter(options.lora, header)
    prompt_format = chosen_format(header, options.prompt_format)
    wishes = Wishes(
        gpu_layers=options.gpu_layers,
        context_size=chosen_context_size(header, options.context_size),
        kv_type=options.kv_type,
        has_flash_attention=options.flash_attention != "off",
        is_forced=options.is_forced,
    )
    if options.rpc is not None:
        add_servers(native_library(), options.rpc)
    sizes, devices = sizes_of(header), read_devices(native_library())
    placement = placed(sizes, devices, wishes)
    is_free = options.flash_attention == "auto"
    cell_options = CellOptions(
        size=wishes.context_size,
        threads=chosen_threads(header, options.threads),
        flash_attention=chosen_attention(sizes, devices, wishes) if is_free else options.flash_attention,
        kv_type=options.kv_type,
    )
    model = LlamaModel(
        path,
        gpu_layers=placement.gpu_layers,
        shows_log=options.shows_log,
        is_cancelled=is_cancelled,
        on_progress=on_progress,
    )
    files = [path] if options.lora is None else [path, options.lora]
    settings = f"{library_version()} {prompt_format} {cell_options} {placement.gpu_layers} {options.rpc}"
    return Loaded(
        header=header,
        prompt_format=prompt_format,
        model=model,
        cells=_cells(model, cell_options, options.lora),
        cell_options=cell_options,
        gpu_layers=placement.gpu_layers,
        store=store_of(files, settings, options.prefix_folder),
        whereabouts=_whereabouts(placement, devices, options),
    )


def _cells(model: LlamaModel, options: CellOptions, lora: Path | None) -> LlamaCells:
    """Make the context; a model without one is freed."""
    try:
        cells = LlamaCells(model, options)
        if lora is not None:
            cells.add_adapter(model, lora)
    except BaseException:
        model.close()
        raise
    return cells


def _whereabouts(placement: Placement, devices: DeviceReport, options: EngineOptions) -> Whereabouts:
    return Whereabouts.of_this_process(
        cards=", ".join(gpu.description for gpu in devices.gpus) if placement.gpu_layers else "",
        # What Metal takes is the machine's own memory, and is counted as such.
        card_bytes=0 if devices.is_apple_silicon else placement.gpu_bytes,
        address=", ".join(options.rpc.addresses) if options.rpc else "",
    )
