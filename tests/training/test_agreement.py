import json
import sys

import torch

from sqlcoder_local.agreement.likelihood import FAULTS
from sqlcoder_local.schema import Column, Schema, Table
from training.agreement import main, regression
from training.corpus import write_pairs
from training.real_pair import RealPair

SHIPS = Schema(
    tables=(
        Table(
            name="ships",
            columns=(
                Column(name="name", declared_type="TEXT"),
                Column(name="capacity", declared_type="INTEGER"),
            ),
        ),
    )
)


def test_a_regression_finds_what_tells_right_from_wrong():
    right = torch.tensor([False, True, False])
    groups = [
        (torch.tensor([[1.0, noise], [0.0, noise], [1.0, -noise]], dtype=torch.double), right)
        for noise in (0.5, -0.5, 2.0, -2.0)
    ]
    telling, noise = regression(groups, ridge=0.1)
    assert telling < -1
    assert abs(noise) < 0.2


def test_journals_become_weights(tmp_path, monkeypatch, capsys):
    pairs = [
        RealPair(
            question=f"Average capacity of ships number {number}",
            sql="SELECT AVG(ships.capacity) FROM ships",
            hardness="easy",
            schema=SHIPS,
            values=(),
            database=f"ships_{number}",
        )
        for number in range(20)
    ]
    write_pairs(tmp_path / "spider.jsonl", pairs)
    (tmp_path / "held_out.txt").write_text("other\n")
    for pair in pairs:
        (tmp_path / f"{pair.database}.sqlite").touch()
    wrong, right = "SELECT COUNT(ships.capacity) FROM ships", "SELECT AVG(ships.capacity) FROM ships"
    tried = [
        {
            "number": number, "texts": 2, "right": 1, "is_first_right": number < 15, "kept": [],
            "written": [
                {"text": right if number < 15 else wrong, "score": -0.1, "is_right": number < 15},
                {"text": wrong if number < 15 else right, "score": -0.2, "is_right": number >= 15},
            ],
        }
        for number in range(20)
    ]  # fmt: skip
    head = {"seed": 0, "made_up_share": 0.0}
    journal = tmp_path / "out.journal"
    journal.write_text("".join(json.dumps(line) + "\n" for line in (head, *tried)))
    monkeypatch.setattr(sys, "argv", ["agreement", str(tmp_path), str(journal), "--databases", str(tmp_path)])
    main()
    first, _, *weights = capsys.readouterr().out.splitlines()
    assert first == "20 questions: the first right 15, the chosen 20, any 20"
    weight_of = {line.partition(":")[0]: float(line.partition(":")[2]) for line in weights}
    assert list(weight_of) == list(FAULTS)
    assert weight_of["no_average"] < -0.01
    assert {name for name, weight in weight_of.items() if weight < -0.01} == {
        "no_average",
        "needless_count",
        "length",
    }
