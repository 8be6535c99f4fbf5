"""Writes the table of memory per host for docs/many-machines.md: python docs/memory_table.py."""

import sys

from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.models.catalog import Release, catalogue

LARGE = 30_000_000_000
"""Parameters; smaller models fit into one machine."""
CONTEXT = 4_096
HOSTS = (1, 2, 3, 4)
QUANTIZATIONS = ("f16", "q8_0", "q6_k", "q5_k_m", "q4_k_m")


def table() -> str:
    """One row a model and quantization: GB that each of so many hosts needs."""
    head = (
        "| model | quantization | " + " | ".join("1 host" if n == 1 else f"{n} hosts" for n in HOSTS) + " |"
    )
    rows = [
        f"| {release.name} | {quantization} | "
        + " | ".join(f"{per_host(release, quantization, hosts) / 1e9:.0f} GB" for hosts in HOSTS)
        + " |"
        for release in catalogue().values()
        if release.parameters > LARGE
        for quantization in QUANTIZATIONS
        if quantization in release.bytes
    ]
    return "\n".join([head, "|---" * (len(HOSTS) + 2) + "|", *rows]) + "\n"


def per_host(release: Release, quantization: str, hosts: int) -> int:
    """Bytes on the host with the most layers: its weights, its keys and values, room to compute."""
    sizes = sizes_of_release(release, quantization)
    context = min(CONTEXT, release.shape.context)
    layers = -(-len(sizes.layers) // hosts)
    own = layers * (sizes.layers[0] + sizes.kv_layer(context, "f16"))
    ends = sizes.input + sizes.output if hosts == 1 else max(sizes.input, sizes.output)
    return own + ends + sizes.compute(context, has_flash_attention=True)


if __name__ == "__main__":
    sys.stdout.write(table())
