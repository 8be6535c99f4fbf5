"""The keys of a GGUF file: what the model is, where it comes from, how it cuts text."""

from collections.abc import Iterable, Mapping

from convert.architectures.architecture import Architecture, GgufValue
from convert.checkpoint import Checkpoint
from convert.file_digest import FILE_DIGEST_KEY
from convert.gguf_file import QUANTIZATION_VERSION, size_label
from convert.provenance import Provenance, provenance
from convert.quantizations import Quantization
from convert.tensor_plan import PlannedTensor
from convert.vocabulary import Vocabulary

CONVERTER = "sqlcoder-local convert 1"
"""The number rises when a conversion of the same checkpoint gives other bytes."""


def metadata(
    checkpoint: Checkpoint,
    architecture: Architecture,
    vocabulary: Vocabulary,
    quantization: Quantization,
    *,
    tensors: Iterable[PlannedTensor],
    digests: Mapping[str, str],
    file_digest: str,
) -> dict[str, GgufValue]:
    """All keys in the order of the file."""
    hyperparameters = architecture.hyperparameters(checkpoint.config)
    return {
        **_general(checkpoint, quantization, provenance(checkpoint.folder, checkpoint.config)),
        "general.size_label": size_label(tensors),
        **{f"{architecture.gguf_name}.{key}": value for key, value in hyperparameters.items()},
        **_tokenizer(vocabulary),
        **source_keys(digests),
        FILE_DIGEST_KEY: file_digest,
    }


def _general(checkpoint: Checkpoint, quantization: Quantization, origin: Provenance) -> dict[str, GgufValue]:
    """Name, licence, origin and encoding; texts that the checkpoint does not give are left out."""
    own = checkpoint.config.part("sqlcoder_local")
    hub = "https://huggingface.co/"
    keys: dict[str, GgufValue] = {
        "general.type": "model",
        "general.name": origin.name,
        "general.description": own.text("description") or "",
        "general.license": origin.license,
        "general.license.link": origin.license_link,
        "general.source.repo_url": origin.repository and hub + origin.repository,
        "sqlcoder_local.source.revision": origin.revision,
        **({"general.base_model.count": 1} if origin.base_model else {}),
        "general.base_model.0.name": origin.base_model.rpartition("/")[2],
        "general.base_model.0.repo_url": origin.base_model and hub + origin.base_model,
        "general.file_type": quantization.file_type,
        "general.quantization_version": QUANTIZATION_VERSION,
        "sqlcoder_local.prompt_format": own.text("prompt_format") or "",
    }
    return {key: value for key, value in keys.items() if value != ""}


def _tokenizer(vocabulary: Vocabulary) -> dict[str, GgufValue]:
    """Give the vocabulary and the roles of its tokens; chat templates are programs and stay behind."""
    prefix = "tokenizer.ggml"
    keys: dict[str, GgufValue] = {
        f"{prefix}.model": vocabulary.model,
        f"{prefix}.pre": vocabulary.pre_tokenizer,
        f"{prefix}.tokens": list(vocabulary.tokens),
        f"{prefix}.scores": list(vocabulary.scores),
        f"{prefix}.token_type": [int(kind) for kind in vocabulary.kinds],
        f"{prefix}.merges": list(vocabulary.merges),
        f"{prefix}.add_bos_token": vocabulary.adds_bos,
        f"{prefix}.add_eos_token": vocabulary.adds_eos,
        f"{prefix}.add_space_prefix": vocabulary.adds_space_prefix,
    }
    roles = {f"{prefix}.{role}_token_id": number for role, number in vocabulary.special_ids.items()}
    return {key: value for key, value in keys.items() if value != []} | roles


def source_keys(digests: Mapping[str, str]) -> dict[str, GgufValue]:
    """Which converter wrote the file, from which bytes."""
    return {
        "sqlcoder_local.converter": CONVERTER,
        "sqlcoder_local.source.sha256": [f"{digest}  {name}" for name, digest in digests.items()],
    }
