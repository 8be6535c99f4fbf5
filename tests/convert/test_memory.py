"""Memory stays bounded whatever the size of a tensor: measured on a whole process."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import gguf

ROOT = Path(__file__).parents[2]
COMMAND = r"""
import pathlib, re, resource, sys
from convert.hf_to_gguf import convert_checkpoint
def peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = peak()
folder, output = map(pathlib.Path, sys.argv[1:])
convert_checkpoint(folder, output=output, quant="q8_0", workers=2)
print(peak() - before)
"""
"""Linux counts the parent's memory in what it tells of a child, unless asked this way."""
ROWS, COLUMNS = 16_000, 1024
TENSOR_BYTES = ROWS * COLUMNS * 4


def write_sparse_embedding(path: Path) -> None:
    """A file of the right size whose zeros take no room on the disk."""
    entry = {"dtype": "F32", "shape": [ROWS, COLUMNS], "data_offsets": [0, TENSOR_BYTES]}
    header = json.dumps({"model.embed_tokens.weight": entry}).encode()
    with path.open("wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        file.truncate(8 + len(header) + TENSOR_BYTES)


def test_a_tensor_larger_than_the_memory_that_is_taken_streams_through(make_llama, tmp_path):
    made = make_llama(hidden_size=COLUMNS, num_hidden_layers=1).but(vocab_size=ROWS)
    rest = {name: array for name, array in made.tensors.items() if "embed" not in name}
    folder = replace(made, tensors=rest).write(tmp_path / "wide", shards=1)
    (folder / "model.safetensors").rename(folder / "model-2.safetensors")
    write_sparse_embedding(folder / "model-1.safetensors")
    places = dict.fromkeys(rest, "model-2.safetensors") | {"model.embed_tokens.weight": "model-1.safetensors"}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}))
    output = tmp_path / "wide.gguf"
    command = [sys.executable, "-c", COMMAND, folder, output]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    assert int(done.stdout) < 60e6 < TENSOR_BYTES
    embedding = next(t for t in gguf.GGUFReader(output).tensors if t.name == "token_embd.weight")
    assert embedding.tensor_type.name == "Q8_0"
