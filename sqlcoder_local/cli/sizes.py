"""Sizes and counts as people read them."""

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
