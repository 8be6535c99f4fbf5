"""Which model families are converted, by the class name in config.json."""

from convert.architectures.architecture import Architecture
from convert.architectures.gpt_bigcode import GPT_BIGCODE
from convert.architectures.llama import LLAMA
from convert.architectures.mistral import MISTRAL
from convert.config import ModelConfig
from sqlcoder_local.errors import ModelFileError

KNOWN = {
    "GPTBigCodeForCausalLM": GPT_BIGCODE,
    "LlamaForCausalLM": LLAMA,
    "MistralForCausalLM": MISTRAL,
}


def architecture_of(config: ModelConfig) -> Architecture:
    """Give the family of a checkpoint; an unknown one is refused by name."""
    name = config.architecture
    if name not in KNOWN:
        message = f"The architecture {name[:80]!r} is not known here."
        raise ModelFileError(message, f"Known: {', '.join(sorted(KNOWN))}.")
    return KNOWN[name]
