import pytest

from sqlcoder_local.engine.devices import GIB, Device, DeviceReport
from sqlcoder_local.engine.model_choice import candidates, needed_bytes, recommended
from sqlcoder_local.models.catalog import catalogue


def machine(*, memory: int, card: int = 0, is_apple: bool = False) -> DeviceReport:
    cards = (
        Device(name="G0", description="a card", kind="gpu", free_bytes=card * GIB, total_bytes=card * GIB),
    )
    return DeviceReport(
        devices=cards if card else (),
        host_available_bytes=memory * GIB,
        host_total_bytes=memory * GIB,
        is_apple_silicon=is_apple,
    )


@pytest.mark.parametrize(
    ("report", "model", "quantization"),
    [
        (machine(memory=2), None, None),
        (machine(memory=16), "sqlcoder-7b-2", "q4_k_m"),
        (machine(memory=256), "sqlcoder-7b-2", "q4_k_m"),
        (machine(memory=32, card=8), "sqlcoder-7b-2", "q5_k_m"),
        (machine(memory=64, card=24), "sqlcoder-7b-2", "q8_0"),
        (machine(memory=128, card=44), "sqlcoder-70b-alpha", "q4_k_m"),
        (machine(memory=36, card=36, is_apple=True), "sqlcoder-7b-2", "q8_0"),
    ],
)
def test_the_most_accurate_model_of_bearable_speed_is_recommended(report, model, quantization) -> None:
    chosen = recommended(candidates(catalogue().values(), report, context_size=4096)).candidate
    found = (chosen.release.name, chosen.quantization) if chosen else (None, None)
    assert found == (model, quantization)


def test_what_does_not_fit_is_still_told_with_what_it_needs() -> None:
    found = candidates(catalogue().values(), machine(memory=1))
    assert {candidate.where for candidate in found} == {"does not fit"}
    assert all(
        candidate.needed_bytes > candidate.release.bytes[candidate.quantization].total for candidate in found
    )


def test_a_machine_without_a_card_needs_what_is_told_of_the_release() -> None:
    for candidate in candidates(catalogue().values(), machine(memory=512)):
        assert candidate.needed_bytes == needed_bytes(candidate.release, candidate.quantization)


def test_a_card_too_small_for_all_layers_takes_some() -> None:
    (found,) = (
        candidate
        for candidate in candidates(catalogue().values(), machine(memory=64, card=6), context_size=4096)
        if (candidate.release.name, candidate.quantization) == ("sqlcoder-7b-2", "q8_0")
    )
    assert found.where.startswith("split, ")
    assert found.placement is not None
    assert 0 < found.placement.gpu_layers < 33


def test_a_larger_context_needs_more_and_none_needs_more_than_the_model_knows() -> None:
    release = [catalogue()["llama-3-sqlcoder-8b"]]
    small, usual, most = (
        candidates(release, machine(memory=64), context_size=size)[0] for size in (2048, 8192, 32768)
    )
    assert small.needed_bytes < usual.needed_bytes == most.needed_bytes
