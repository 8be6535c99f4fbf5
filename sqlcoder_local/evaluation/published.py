"""The accuracies that SQLCoder's model cards publish, in percent by category.

Source: the model card of defog/sqlcoder-7b-2. Its questions are an earlier version of sql-eval's, with a
category `where` in the place of `instruct`, on PostgreSQL.
"""

from collections.abc import Mapping
from typing import Final

CATEGORIES: Final = ("date_functions", "group_by", "order_by", "ratio", "table_join", "where")
"""In the order of the cards' columns."""
HEADINGS: Final[Mapping[str, str]] = {"date_functions": "date", "table_join": "join"}
"""What the cards call a category where it is not by its name."""
PUBLISHED: Final[Mapping[str, tuple[float, ...]]] = {
    "sqlcoder-70b": (96, 91.4, 97.1, 85.7, 97.1, 91.4),
    "sqlcoder-7b-2": (96, 91.4, 94.3, 91.4, 94.3, 77.1),
    "sqlcoder-34b": (80, 94.3, 85.7, 77.1, 85.7, 80),
    "gpt-4": (72, 94.3, 97.1, 80, 91.4, 80),
    "gpt-4-turbo": (76, 91.4, 91.4, 62.8, 88.6, 77.1),
    "sqlcoder2-15b": (76, 80, 77.1, 60, 77.1, 77.1),
    "sqlcoder-7b": (64, 82.9, 74.3, 54.3, 74.3, 74.3),
    "gpt-3.5": (68, 77.1, 74.2, 34.3, 65.7, 71.4),
    "claude-2": (52, 71.4, 74.3, 57.1, 65.7, 62.9),
}
