"""Sizes and counts as people read them."""

import re

import click

MILLION, BILLION = 10**6, 10**9
GIB = 1 << 30


def gigabytes(byte_count: int) -> str:
    """Write a size in binary gigabytes, small ones in megabytes."""
    if byte_count < GIB // 10:
        return f"{byte_count / (1 << 20):.1f} MB"
    return f"{byte_count / GIB:.1f} GB"


def counted(number: int) -> str:
    """Write a number of parameters as models are called: 6.7 B."""
    if number < BILLION:
        return f"{number / MILLION:.1f} M"
    return f"{number / BILLION:.1f} B"


def byte_size(_context: click.Context, _option: click.Parameter, typed: str | None) -> int | None:
    """Read a size as people write it: 4G, 700M or a number of bytes."""
    if typed is None:
        return None
    read = re.fullmatch(r"(\d{1,15})([KMGT]?)(?:i?B)?", typed.strip(), re.ASCII | re.IGNORECASE)
    if not read:
        raise click.BadParameter(f"{typed!r} is no size like 4G or 700M.")
    return int(read[1]) << 10 * " KMGT".index(read[2].upper() or " ")
