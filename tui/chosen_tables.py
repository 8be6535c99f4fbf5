"""What a person wants of the tables that the model is shown."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True)
class ChosenTables:
    """Tables that are shown in any case, and tables that never are; of all others the prompt decides."""

    pinned: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()

    def with_choice(self, name: str, *, is_pinned: bool) -> "ChosenTables":
        """Pin or drop a table; choosing the same again takes it back."""
        pinned, dropped = self.pinned - {name}, self.dropped - {name}
        if name in (self.pinned if is_pinned else self.dropped):
            return replace(self, pinned=pinned, dropped=dropped)
        added = frozenset({name})
        return ChosenTables(
            pinned=pinned | added if is_pinned else pinned, dropped=dropped if is_pinned else dropped | added
        )
