from importlib.metadata import distribution
from pathlib import Path

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.installation.processor import OLDEST_PROMISED, beyond_oldest, demanded_flags, flags_in
from sqlcoder_local.installation.wheel import write_wheel

PORTABLE = (
    "CPU : SSE3 = 1 | SSSE3 = 1 | AVX = 1 | AVX2 = 1 | F16C = 1 | FMA = 1 | BMI2 = 1 | OPENMP = 1 |"
    " REPACK = 1 | "
)


def test_a_portable_build_demands_the_oldest_promised_processor() -> None:
    assert flags_in(PORTABLE) == OLDEST_PROMISED - {"asimd"}
    assert beyond_oldest(flags_in(PORTABLE)) == []


def test_a_build_for_its_own_machine_says_what_it_demands_besides() -> None:
    assert beyond_oldest(flags_in(PORTABLE + "AVX512 = 1 | AVX512_VNNI = 0")) == ["avx512f"]


def test_the_installed_library_is_asked_itself(tmp_path: Path) -> None:
    flags = demanded_flags(write_wheel(distribution("llama-cpp-python"), tmp_path))
    assert flags & OLDEST_PROMISED


def test_a_wheel_without_llama_cpp_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no llama\.cpp that runs"):
        demanded_flags(write_wheel(distribution("click"), tmp_path))
