"""Names in SQL: snake, camel or capitals, prefixes, abbreviations, and what keys are called."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from training.schemas.entity import Attribute, Entity
from training.schemas.values import nonsense_word

DECLARED = {
    "money": ("NUMERIC", "DECIMAL(10,2)", "REAL"), "int": ("INTEGER", "INT", "BIGINT"),
    "year": ("INTEGER", "INT"),
    "real": ("REAL", "FLOAT", "NUMERIC"), "date": ("DATE", "TIMESTAMP", "DATETIME"), "bool": ("BOOLEAN",),
    "id": ("INTEGER", "INT"),
}  # fmt: skip
TEXT_TYPES = ("TEXT", "VARCHAR(100)", "VARCHAR")
SHORT_WORDS = dict(
    pair.split("=")
    for pair in """number=no quantity=qty amount=amt department=dept address=addr description=descr date=dt
    first=f last=l customer=cust employee=emp product=prod account=acct average=avg manager=mgr maximum=max
    minimum=min telephone=tel phone=tel percentage=pct year=yr country=ctry category=cat
    organisation=org status=stat code=cd invoice=inv transaction=txn student=stu company=comp
    position=pos reference=ref temperature=temp language=lang duration=dur value=val price=prc
    total=tot balance=bal salary=sal location=loc building=bldg apartment=apt vehicle=veh
    patient=pat doctor=doc supplier=supp order=ord item=itm payment=pmt delivery=deliv
    warehouse=whse hours=hrs minutes=mins seconds=secs weight=wt height=ht length=len capacity=cap
    population=pop attendance=att gender=gend birth=b member=mem agency=agcy district=dist
    message=msg picture=pic image=img document=doc performance=perf measurement=meas equipment=equip
    maintenance=maint insurance=ins policy=pol contract=contr""".split()
)
UNITS = {
    words: units.split()
    for units, several in {
        "kg g lbs": "weight,mass,load,payload", "km m miles": "length,distance,range,route length",
        "m cm ft": "height,depth,width,altitude,elevation",
        "min minutes mins s hrs": "duration,run time,delay,time",
        "sqm m2 ha": "area,size",
        "eur usd chf": """price,cost,fee,salary,amount,budget,rent,wage,total,value,charge,unit price,income,
        revenue,fine,deposit,bonus""",
        "l litres hl": "volume,capacity,litres",
        "kw w": "power", "c degrees": "temperature", "pct percent": "share,rate,discount,humidity",
    }.items()
    for words in (word.strip() for word in several.split(","))
}  # fmt: skip
"""Units that a column's name may end in, though people leave them out."""
BIRTH_DATES = ("date of birth", "dob", "birthdate", "birthday", "born on")
SHORTENED = 3
"""Letters of the table's name before a column, as in cst_name."""
OWNED_WORDS = frozenset("name title status kind type code number date description".split())
"""Columns that often repeat what their table is called: customer_name."""

Spell = Callable[[str], str]


@dataclass(frozen=True, kw_only=True)
class Habit:
    """How one schema spells its names."""

    spell: Spell
    prefix: str
    is_plural: bool
    has_own_key: bool
    """Whether every key is called id; else customer_id."""
    repeats_table: frozenset[str]
    """Columns that carry their table's name; '*' means all of them."""
    is_short: bool
    key_ending: str
    splits_names: bool
    """Whether people have a first and a last name."""
    person_name: str
    has_units: bool
    """Whether quantities tell their unit: weight_kg."""
    has_bare_words: bool
    """Whether 'is', 'has' and 'on' are left out: paid, registered."""
    birth_date: str
    last_name: str
    is_marked: bool
    """Whether every column begins with some letters of its table: cst_name."""


def draw_habit(rng: Random) -> Habit:
    """One habit for a whole schema; snake case and plain names are the most common."""
    spell = rng.choices((_snake, _pascal, _camel, _upper_first, _upper), weights=(82, 6, 6, 4, 2))[0]
    has_own_key = rng.random() < 0.5
    repeats = rng.random()
    return Habit(
        spell=spell,
        prefix=rng.choice(("",) * 16 + ("tbl ", "dim ", "t ", f"{nonsense_word(rng)[:3]} ")),
        is_plural=rng.random() < 0.55,
        has_own_key=has_own_key,
        repeats_table=frozenset("*") if repeats < 0.05 else OWNED_WORDS if repeats < 0.2 else frozenset(),
        is_short=rng.random() < 0.08,
        key_ending=rng.choice(("id",) * 12 + ("no", "code", "key", "nr")),
        splits_names=rng.random() < 0.2,
        person_name=rng.choice(("name",) * 8 + ("full name",)),
        has_units=rng.random() < 0.25,
        has_bare_words=rng.random() < 0.25,
        birth_date=rng.choice(("birth date",) * 6 + BIRTH_DATES),
        last_name=rng.choice(("last name",) * 6 + ("surname", "family name")),
        is_marked=rng.random() < 0.06,
    )


def with_names(rng: Random, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Give everything its name in SQL, under one habit for the whole schema."""
    habit = draw_habit(rng)
    keys = {entity.words: _key(habit, entity.words) for entity in entities}
    drawn = []
    for entity in entities:
        key = keys[entity.words]
        parent_keys = tuple(_foreign_key(rng, habit, parent, keys) for parent in entity.parents)
        taken = {key.lower(), *(name.lower() for name in parent_keys)}
        attributes: dict[str, Attribute] = {}
        for attribute in _people_split(habit, entity.attributes):
            name = _column(habit, entity.words, _written(rng, habit, attribute))
            if name.lower() not in taken and name.lower() not in attributes:
                declared = rng.choice(DECLARED.get(attribute.kind, TEXT_TYPES))
                attributes[name.lower()] = replace(attribute, sql=name, declared_type=declared)
        words = entity.plural if habit.is_plural else entity.words
        drawn.append(
            replace(
                entity, key=key, attributes=tuple(attributes.values()),
                sql=_spelled(habit, habit.prefix + words),
                parent_keys=parent_keys,
            )
        )  # fmt: skip
    return tuple(drawn)


def _people_split(habit: Habit, attributes: Sequence[Attribute]) -> list[Attribute]:
    """A person's name in one column or in two."""
    drawn: list[Attribute] = []
    for attribute in attributes:
        if habit.splits_names and attribute.words == "name" and attribute.kind == "person":
            drawn += [Attribute(words="first name", kind="first"), Attribute(words="last name", kind="last")]
        else:
            drawn.append(attribute)
    return drawn


def _key(habit: Habit, words: str) -> str:
    if habit.has_own_key:
        return _spelled(habit, "id" if habit.key_ending != "key" else "key")
    return _spelled(habit, f"{words} {habit.key_ending}")


def _foreign_key(rng: Random, habit: Habit, parent: str, keys: dict[str, str]) -> str:
    """'customer_id' nearly always; now and then 'customer' or 'fk_customer'."""
    if not habit.has_own_key:
        return keys[parent]
    roll = rng.random()
    if roll < 0.93:
        return _spelled(habit, f"{parent} {habit.key_ending}")
    return _spelled(habit, rng.choice((f"{parent}", f"{parent} ref", f"fk {parent}")))


def _written(rng: Random, habit: Habit, attribute: Attribute) -> str:
    """The column's words as the schema writes them: with a unit, without 'is'."""
    words = attribute.words
    if habit.has_units and words in UNITS and attribute.is_number:
        return f"{words} {rng.choice(UNITS[words])}"
    if words == "birth date":
        return habit.birth_date
    if words == "last name":
        return habit.last_name
    if not habit.has_bare_words:
        return words
    if attribute.kind == "bool":
        return words.removeprefix("is ").removeprefix("has ")
    is_stem = attribute.kind == "date" and words.count(" ") == 1 and words.endswith((" on", " at"))
    return words[:-3] if is_stem else words


def _marked(habit: Habit, entity: str, words: str) -> str:
    """'cst name': the first letter of the table and its next consonants."""
    letters = entity.replace(" ", "")
    consonants = [letter for letter in letters[1:] if letter not in "aeiou"]
    return habit.spell(f"{(letters[0] + ''.join(consonants))[:SHORTENED]} {words}")


def _column(habit: Habit, entity: str, words: str) -> str:
    if habit.is_marked:
        return _marked(habit, entity, words)
    said = habit.person_name if words == "name" and habit.person_name != "name" else words
    owned = "*" in habit.repeats_table or words in habit.repeats_table
    return _spelled(habit, f"{entity} {said}" if owned else said)


def _spelled(habit: Habit, words: str) -> str:
    if not habit.is_short:
        return habit.spell(words)
    short = [SHORT_WORDS.get(word, word) for word in words.split()]
    return habit.spell(" ".join(short)).replace("f_name", "fname").replace("l_name", "lname")


def _snake(words: str) -> str:
    return words.lower().replace(" ", "_").replace("-", "_")


def _pascal(words: str) -> str:
    return "".join(part.capitalize() for part in words.split())


def _camel(words: str) -> str:
    name = _pascal(words)
    return name[:1].lower() + name[1:]


def _upper_first(words: str) -> str:
    return "_".join(part.capitalize() for part in words.split())


def _upper(words: str) -> str:
    return _snake(words).upper()


SPELLINGS: tuple[Spell, ...] = (_snake, _snake, _pascal, _camel, _upper_first, _upper)
"""What a schema that exists may be spelled like as well."""
