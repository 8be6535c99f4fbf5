import io
import re
import sys
from pathlib import Path

import pytest

from sqlcoder_local.engine.devices import GIB, MIB, Device, DeviceReport, read_devices
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.llama_native import native_library
from sqlcoder_local.engine.memory_fit import (
    ALL_LAYERS,
    BITS_PER_WEIGHT,
    Placement,
    Wishes,
    chosen_attention,
    placed,
)
from sqlcoder_local.engine.model_sizes import ModelSizes, sizes_of
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.store import starter_model

F16 = 16.0


def mac(gigabytes: int, metal_mebibytes: float, *, wired_limit_mebibytes: int = 0) -> DeviceReport:
    """What Metal and macOS tell; the numbers in the tests are from published logs of llama.cpp."""
    metal = int(metal_mebibytes * MIB)
    host = gigabytes * GIB
    return DeviceReport(
        devices=(
            Device(name="MTL0", description="Apple M2", kind="gpu", free_bytes=metal, total_bytes=metal),
            Device(name="BLAS", description="Accelerate", kind="accelerator", free_bytes=0, total_bytes=0),
            Device(name="CPU", description="Apple M2", kind="cpu", free_bytes=host, total_bytes=host),
        ),
        host_available_bytes=host,
        host_total_bytes=host,
        is_apple_silicon=True,
        wired_limit_bytes=wired_limit_mebibytes * MIB,
    )


def linux(gigabytes: int, *cards: Device) -> DeviceReport:
    host = gigabytes * GIB
    cpu = Device(name="CPU", description="a processor", kind="cpu", free_bytes=host, total_bytes=host)
    return DeviceReport(devices=(*cards, cpu), host_available_bytes=host, host_total_bytes=host)


M2_PRO_16 = mac(16, 10922.67)
M2_MAX_32 = mac(32, 21845.34)
M2_MAX_64 = mac(64, 49152.00)
M2_MAX_96 = mac(96, 73728.00)
M2_ULTRA_192 = mac(192, 147456.00)
RTX_4090 = Device(
    name="CUDA0",
    description="NVIDIA GeForce RTX 4090",
    kind="gpu",
    free_bytes=24080 * MIB,
    total_bytes=24564 * MIB,
)
DESKTOP = linux(64, RTX_4090)
CPU_ONLY = linux(16)


def llama(
    *, layers: int, width: int, heads: int, key_heads: int, feed_forward: int, vocabulary: int, bits: float
) -> ModelSizes:
    keys = width // heads * key_heads
    layer = 2 * width * width + 2 * width * keys + 3 * width * feed_forward
    ends = vocabulary * width
    return ModelSizes(
        layers=(int(layer * bits / 8),) * layers,
        input=int(ends * bits / 8),
        output=int(ends * bits / 8),
        is_tied=False,
        head_width=width // heads,
        kv_numbers=2 * keys,
        vocabulary=vocabulary,
        width=width,
        heads=heads,
        feed_forward=3 * feed_forward,
        context_length=16384,
        elements=layer * layers + 2 * ends,
    )


def model_7b(bits: float) -> ModelSizes:
    return llama(
        layers=32, width=4096, heads=32, key_heads=32, feed_forward=11008, vocabulary=32016, bits=bits
    )


def model_34b(bits: float) -> ModelSizes:
    return llama(
        layers=48, width=8192, heads=64, key_heads=8, feed_forward=22016, vocabulary=32000, bits=bits
    )


def model_70b(bits: float) -> ModelSizes:
    return llama(
        layers=80, width=8192, heads=64, key_heads=8, feed_forward=28672, vocabulary=32016, bits=bits
    )


def wish(
    *, gpu_layers: int | None = None, context_size: int = 4096, is_forced: bool = False, kv_type: str = "f16"
) -> Wishes:
    return Wishes(gpu_layers=gpu_layers, context_size=context_size, is_forced=is_forced, kv_type=kv_type)


Q8, Q5, Q4 = BITS_PER_WEIGHT["q8_0"], BITS_PER_WEIGHT["q5_k_m"], BITS_PER_WEIGHT["q4_k_m"]


@pytest.mark.parametrize(
    ("report", "sizes", "layers"),
    [
        (M2_PRO_16, model_7b(Q4), 33),
        (M2_PRO_16, model_7b(Q5), 33),
        (M2_MAX_32, model_7b(Q8), 33),
        (M2_MAX_32, model_7b(F16), 33),
        (M2_MAX_64, model_34b(Q8), 49),
        (M2_MAX_64, model_70b(Q4), 81),
        (M2_MAX_96, model_70b(Q5), 81),
        (M2_ULTRA_192, model_70b(Q8), 81),
        (M2_ULTRA_192, model_70b(F16), 81),
        (DESKTOP, model_7b(F16), 33),
        (DESKTOP, model_34b(Q4), 49),
        (CPU_ONLY, model_7b(Q4), 0),
    ],
)
def test_all_layers_go_where_they_fit(report: DeviceReport, sizes: ModelSizes, layers: int) -> None:
    assert placed(sizes, report, wish()).gpu_layers == layers


@pytest.mark.parametrize(
    ("report", "sizes"),
    [
        (DESKTOP, model_70b(Q4)),
        (M2_MAX_32, model_34b(Q5)),
        (linux(256, RTX_4090), model_70b(F16)),
        (
            M2_PRO_16,
            llama(
                layers=40, width=5120, heads=40, key_heads=40, feed_forward=13824, vocabulary=32000, bits=Q4
            ),
        ),
    ],
)
def test_as_many_layers_as_fit_go_on_the_card(report: DeviceReport, sizes: ModelSizes) -> None:
    placement = placed(sizes, report, wish())
    room = sum(report.free_on(gpu) for gpu in report.gpus) - GIB
    assert 1 < placement.gpu_layers < len(sizes.layers)
    assert placement.gpu_bytes <= room
    assert placement.gpu_bytes + sizes.layers[0] + sizes.kv_layer(4096, "f16") > room
    assert placement.host_bytes > 0


def test_both_sides_hold_all_of_the_model() -> None:
    sizes = model_7b(Q8)
    whole = sizes.weights + sizes.kv(4096, "f16") + sizes.compute(4096, has_flash_attention=True)
    assert placed(sizes, CPU_ONLY, wish()) == Placement(gpu_layers=0, gpu_bytes=0, host_bytes=whole)
    assert placed(sizes, M2_MAX_32, wish()).total_bytes == whole


@pytest.mark.parametrize(
    ("gpu_layers", "expected"), [(0, 0), (1, 1), (20, 20), (33, 33), (99, 33), (ALL_LAYERS, 33)]
)
def test_number_of_layers_is_what_was_asked_for(gpu_layers: int, expected: int) -> None:
    assert placed(model_7b(Q4), DESKTOP, wish(gpu_layers=gpu_layers)).gpu_layers == expected


def test_layers_without_a_card_stay_where_they_are() -> None:
    assert placed(model_7b(Q4), CPU_ONLY, wish(gpu_layers=ALL_LAYERS)).gpu_layers == 0


def refusal(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> UsageError:
    with pytest.raises(UsageError) as told:
        placed(sizes, report, wishes)
    assert placed(sizes, report, Wishes(**{**vars(wishes), "is_forced": True}))
    assert "--force" in told.value.hint
    return told.value


def test_model_too_large_is_refused_with_what_it_takes_and_what_is_there() -> None:
    told = refusal(model_70b(Q4), CPU_ONLY, wish())
    assert told.message == (
        "The model takes 40.8 GB of memory (39.3 GB weights, 1.2 GB for a context of 4096 tokens,"
        " 0.2 GB to compute); there are 16.0 GB."
    )
    assert told.hint.startswith("A smaller model would fit.")


def test_smaller_quantization_that_fits_is_named() -> None:
    told = refusal(model_7b(F16), linux(12), wish())
    assert "the model at q8_0 (6.7 GB of weights)" in told.hint


def test_smaller_context_that_fits_is_named() -> None:
    told = refusal(model_7b(Q4), linux(8), wish(context_size=16384))
    assert "--ctx-size 8192" in told.hint
    assert "--kv-type q8_0" not in told.hint
    assert "--kv-type q8_0" in refusal(model_7b(Q4), linux(8), wish(context_size=9000)).hint


def test_fewer_layers_that_fit_are_named() -> None:
    told = refusal(model_34b(Q8), DESKTOP, wish(gpu_layers=ALL_LAYERS))
    named = re.search(r"--gpu-layers (\d+)", told.hint)
    assert named
    assert 10 < int(named[1]) < 48
    assert "23.5 GB on NVIDIA GeForce RTX 4090" in told.message
    assert placed(model_34b(Q8), DESKTOP, wish(gpu_layers=int(named[1])))


def test_advice_fits_when_it_is_taken() -> None:
    sizes, report = model_7b(Q8), linux(9)
    told = refusal(sizes, report, wish(context_size=8192))
    assert placed(sizes, report, wish(context_size=8192, kv_type="q8_0"))
    context = re.search(r"--ctx-size (\d+)", told.hint)
    assert context
    assert placed(sizes, report, wish(context_size=int(context[1])))
    with pytest.raises(UsageError):
        placed(sizes, report, wish(context_size=int(context[1]) * 2))


def test_context_that_llama_cpp_does_not_keep_so_is_refused_with_the_reason() -> None:
    narrow = llama(layers=4, width=96, heads=4, key_heads=4, feed_forward=256, vocabulary=1000, bits=F16)
    with pytest.raises(UsageError, match="its heads are 24 wide"):
        placed(narrow, CPU_ONLY, wish(kv_type="q4_0"))
    wishes = Wishes(gpu_layers=None, context_size=4096, kv_type="q8_0", has_flash_attention=False)
    with pytest.raises(UsageError, match="q8_0 needs flash attention"):
        placed(model_7b(Q4), CPU_ONLY, wishes)


def test_memory_of_a_mac_is_counted_once() -> None:
    told = refusal(model_34b(Q8), M2_MAX_32, wish())
    assert "there are 32.0 GB, 21.3 GB on Apple M2." in told.message


@pytest.mark.parametrize(
    ("report", "gigabytes"),
    [(M2_PRO_16, 10.67), (M2_MAX_32, 21.33), (M2_MAX_64, 48), (M2_MAX_96, 72), (M2_ULTRA_192, 144)],
)
def test_rule_of_macos_is_what_metal_tells(report: DeviceReport, gigabytes: float) -> None:
    (gpu,) = report.gpus
    assert report.free_on(gpu) / GIB == pytest.approx(gigabytes, abs=0.01)
    untold = mac(report.host_total_bytes // GIB, report.host_total_bytes / MIB)
    assert untold.free_on(untold.gpus[0]) / GIB == pytest.approx(gigabytes, abs=0.01)


def test_limit_set_by_the_owner_of_a_mac_counts() -> None:
    report = mac(64, 57344, wired_limit_mebibytes=57344)
    assert report.free_on(report.gpus[0]) == 56 * GIB
    assert placed(model_70b(Q5), report, wish()).gpu_layers == 81
    assert placed(model_70b(Q5), M2_MAX_64, wish()).gpu_layers < 81


def test_integrated_card_is_used_where_there_is_no_other() -> None:
    integrated = Device(name="V", description="i", kind="integrated gpu", free_bytes=1, total_bytes=1)
    assert linux(16, integrated).gpus == (integrated,)
    assert linux(16, integrated, RTX_4090).gpus == (RTX_4090,)


def test_devices_of_this_machine_are_read() -> None:
    report = read_devices(native_library())
    assert any(device.kind == "cpu" and device.total_bytes > 0 for device in report.devices)
    assert 0 < report.host_available_bytes <= report.host_total_bytes


SLACK = 3 * MIB
"""What llama.cpp's allocator adds to the sum of the tensors."""


def buffers_of(path: Path, **options: object) -> tuple[float, float, float]:
    """Let llama.cpp load a model; gives what it says to have taken: weights, keys and values, computing."""
    log = io.StringIO()
    stderr, sys.stderr = sys.stderr, log
    try:
        LlamaEngine.open(path, EngineOptions(threads=1, shows_log=True, **options)).close()  # type: ignore[arg-type]
    finally:
        sys.stderr = stderr
    taken = {
        kind: sum(
            float(size) for size in re.findall(rf"{kind}\s+buffer size\s+=\s+([\d.]+) MiB", log.getvalue())
        )
        for kind in ("model", "KV", "output", "compute")
    }
    return taken["model"] * MIB, taken["KV"] * MIB, (taken["output"] + taken["compute"]) * MIB


@pytest.mark.model
@pytest.mark.parametrize("flash_attention", ["on", "off"])
@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
@pytest.mark.parametrize("context_size", [256, 1024])
def test_estimate_is_what_llama_cpp_takes(context_size: int, kv_type: str, flash_attention: str) -> None:
    if kv_type != "f16" and flash_attention == "off":
        flash_attention = "on"
    path = starter_model()
    weights, kv, computing = buffers_of(
        path, context_size=context_size, kv_type=kv_type, flash_attention=flash_attention
    )
    sizes = sizes_of(read_header(path))
    assert sizes.weights == pytest.approx(weights, rel=0.05)
    assert sizes.kv(context_size, kv_type) == pytest.approx(kv, rel=0.05)
    estimate = sizes.compute(context_size, has_flash_attention=flash_attention != "off")
    assert estimate == pytest.approx(computing, rel=0.05, abs=SLACK)
    whole = sizes.weights + sizes.kv(context_size, kv_type) + estimate
    assert whole == pytest.approx(weights + kv + computing, rel=0.05, abs=SLACK)


def test_tiny_model_takes_what_is_estimated(tiny_model: Path) -> None:
    weights, kv, _ = buffers_of(tiny_model, context_size=512)
    sizes = sizes_of(read_header(tiny_model))
    assert sizes.weights == pytest.approx(weights, rel=0.05, abs=0.01 * MIB)
    assert sizes.kv(512, "f16") == pytest.approx(kv, rel=0.05, abs=0.01 * MIB)


def test_engine_refuses_a_model_too_large_unless_it_is_forced(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlcoder_local.engine.llama_loading.read_devices", lambda _library: linux(0))
    with pytest.raises(UsageError, match=r"The model takes .*; there are 0\.0 GB\."):
        LlamaEngine.open(tiny_model, EngineOptions(threads=1))
    LlamaEngine.open(tiny_model, EngineOptions(threads=1, is_forced=True)).close()


SEVEN_BILLION = llama(
    layers=32, width=4096, heads=32, key_heads=32, feed_forward=11008, vocabulary=32016, bits=4.9
)


@pytest.mark.parametrize(
    ("report", "wishes", "attention"),
    [
        (linux(16), Wishes(gpu_layers=None, context_size=4096), "off"),
        (DESKTOP, Wishes(gpu_layers=0, context_size=4096), "off"),
        (DESKTOP, Wishes(gpu_layers=None, context_size=4096), "auto"),
        (linux(16), Wishes(gpu_layers=None, context_size=4096, kv_type="q8_0"), "auto"),
        # The scores of each pair of tokens would take more than a quarter of the weights.
        (linux(32), Wishes(gpu_layers=None, context_size=16384), "auto"),
        # Just enough memory for the model with flash attention.
        (linux(6), Wishes(gpu_layers=None, context_size=4096, is_forced=True), "auto"),
    ],
)
def test_a_processor_does_without_flash_attention_where_it_has_the_memory(
    report: DeviceReport, wishes: Wishes, attention: str
) -> None:
    assert chosen_attention(SEVEN_BILLION, report, wishes) == attention
