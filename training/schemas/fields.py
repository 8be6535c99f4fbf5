"""Fields of life, read from the text files in fields/: what each is about and what is known of it."""

import re
from functools import cache
from pathlib import Path

from training.schemas.entity import Attribute, Entity

FOLDER = Path(__file__).with_name("fields")
HELD_OUT_EVERY = 9
"""Every so many fields of life, one is kept for validation."""
RANGES = {"money": (1, 90000), "year": (1900, 2026)}
USUAL_KINDS = {
    column: kind
    for kind, columns in {
        "money": """price cost fee salary amount budget revenue income rent deposit fine tax premium balance
            turnover profit wage bonus total value charge total_cost net_pay gross_pay
            unit_price ticket_price hourly_rate goal raised""",
        "place": "city town venue destination place location region birthplace hometown",
        "country": "country nationality origin",
        "person": "manager owner director leader contact inspector author lead supervisor coach_name",
        "company": "company manufacturer brand employer operator carrier sponsor",
        "year": "year founded built_in opened birth_year death_year since",
        "text": "description comment address notes reason street purpose remarks message summary",
        "code": "code number reference serial plate isbn licence iban postcode zip_code barcode room",
        "date": "birth_date start_date end_date deadline check_in check_out due_date expiry_date",
        "title": "title headline subject", "email": "email", "phone": "phone",
        "int(1,500)": "quantity", "int(1,900)": "calories", "real(0.1,900)": "tons mass", "int(16,90)": "age",
        "real(1,5)": "rating", "real(0,100)": "score",
        "int(1,600)": "duration", "real(1,900)": "weight", "real(1,2500)": "distance",
        "real(10,9000)": "area",
        "int(10,9000)": "capacity", "int(0,9000)": "stock", "int(1,365)": "days", "int(1,90)": "hours",
        "int(100,900000)": "population", "int(1,90000)": "visitors", "int(1,5)": "stars",
        "int(1,3000)": "seats",
        "int(1,9000)": "employees", "int(20,900)": "pages",
        "real(0.5,300)": "length", "real(1,250)": "height",
    }.items()
    for column in columns.split()
}  # fmt: skip
"""What a column holds where the file does not say; a name's ending may tell as well."""


@cache
def fields() -> tuple[tuple[Entity, ...], ...]:
    """Every field of life, as its entities."""
    blocks = [
        block
        for file in sorted(FOLDER.glob("*.txt"))
        for block in re.split(r"\n# ", file.read_text(encoding="utf-8"))[1:]
    ]
    return tuple(tuple(_entity(line) for line in block.splitlines()[1:] if ":" in line) for block in blocks)


@cache
def fields_for(*, is_held_out: bool) -> tuple[tuple[Entity, ...], ...]:
    """The fields of training, or those kept for validation."""
    return tuple(
        field for position, field in enumerate(fields()) if (position % HELD_OUT_EVERY == 0) == is_held_out
    )


def _entity(line: str) -> Entity:
    name, _, rest = line.partition(": ")
    columns, _, parents = rest.partition(" > ")
    return Entity(
        words=name.replace("_", " "),
        attributes=tuple(parse_attribute(text) for text in columns.split(", ")),
        parents=tuple(parent.replace("_", " ") for parent in parents.split(", ") if parent),
    )


def parse_attribute(text: str) -> Attribute:
    """Read one column: its words, then its kind, its range or its choices where the words do not tell."""
    name, _, kind = text.strip().partition("=")
    words = name.replace("_", " ")
    kind = kind or _usual_kind(name)
    if kind.startswith("{"):
        return Attribute(words=words, kind="choice", choices=tuple(kind.strip("{}").split("|")))
    if match := re.fullmatch(r"(int|real)\((.+),(.+)\)", kind):
        return Attribute(words=words, kind=match[1], low=float(match[2]), high=float(match[3]))
    low, high = RANGES.get(kind, (0, 0))
    return Attribute(words=words, kind=kind, low=low, high=high)


def _usual_kind(name: str) -> str:
    if name.endswith(("_on", "_at", "_date")):
        return "date"
    if name.startswith(("is_", "has_")):
        return "bool"
    return USUAL_KINDS[name]
