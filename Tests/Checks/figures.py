#!/usr/bin/env python3
"""Works every figure of every report out again, with DuckDB on the journal itself, by the SQL that
`samen report --sql` prints; and every field of everything known, against `samen state`.

    figures.py SAMEN

The year is the example of 500 people on three laptops, with some thousands of awkward lines on top: see
common/awkward.py, and common/fund.py for the Social Fund. Needs the Python package duckdb; .ci/run says
which. It takes about two to four minutes on two processors.
"""

import concurrent.futures
import datetime
import glob
import json
import os
import subprocess
import sys
import tempfile

from common.awkward import Laptop, Typed
from common.fund import Fund

try:
    # What lies beside this file is not what a package means by its name: there is a secrets.py.
    beside = sys.path.pop(0)
    import duckdb
    sys.path.insert(0, beside)
except ImportError:
    sys.exit("figures.py: the Python package duckdb is not here; .ci/run installs it")

SAMEN = os.path.abspath(sys.argv[1])
PEOPLE = int(os.environ.get("FIGURES_PEOPLE", "500"))
#: People of whom the European Social Fund asks most, beside those.
FUNDED = 480
TODAY = "2026-11-23"
#: What is asked: a project, from, to, and on which day.
QUESTIONS = [
    (None, None, None, TODAY),
    ("PART", None, None, "2026-09-10"),
    ("PARENT", "2026-05-01", "2026-08-31", TODAY),
    (None, "2026-04-01", "2026-12-31", "2026-08-02"),
    # A claim is made later: half a year after everyone in it left.
    (None, "2025-03-01", "2026-04-30", TODAY),
]
#: Kinds that no figure can do without: the check is to hold some of each.
EXPECTED = ["event.withdrawn", "event.redacted", "person.merged", "person.erased", "gone", "session.cancelled"]


def samen(workspace, *words, day=TODAY, feeding=None):
    answer = subprocess.run(
        [SAMEN, *words, *(["--workspace", workspace] if workspace else [])], input=feeding, text=True,
        capture_output=True,
        env={**os.environ, "SAMEN_NOW": f"{day}T10:00:00+01:00", "SAMEN_LANG": "en"})
    if answer.returncode > 1:
        sys.exit(f"samen {' '.join(words)}: {answer.stderr}")
    return answer.stdout


def journal(workspace):
    lines = []
    for path in sorted(glob.glob(f"{workspace}/log/*.jsonl")):
        with open(path, encoding="utf-8") as file:
            lines += [json.loads(line) for line in file]
    return lines


def make(folder):
    """The year with all that is awkward in it; answers its lines."""
    workspace = f"{folder}/ploeg"
    samen(None, "demo", "--into", workspace, "--people", str(PEOPLE), "--seed", "7", "--devices", "3")
    plain = journal(workspace)
    typed = Typed(plain, 7)
    lines = "\n".join(json.dumps(line) for line in typed.all())
    answers = [json.loads(line) for line in samen(workspace, "record", "-", "--user", "els", feeding=lines).splitlines()]
    taken = sum(answer["ok"] for answer in answers)
    if taken < len(answers) // 3:
        sys.exit(f"figures.py: rules took only {taken} of {len(answers)} awkward lines: {answers[-1]}")
    funded = Laptop("0funding", journal(workspace), 7)
    Fund(funded, typed.programmes, TODAY, 7).write(FUNDED)
    funded.save(f"{workspace}/log")
    laptop = Laptop("0awkward", journal(workspace), 7)
    laptop.disagree()
    laptop.take_back()
    laptop.take_away()
    laptop.break_off(typed.people)
    laptop.be_unknown(typed.people)
    laptop.save(f"{workspace}/log")
    merged = [line for line in journal(workspace) if line["kind"] == "person.merged"]
    for person in typed.people[3:200:50] + [merged[0]["of"], merged[1]["data"]["sameAs"]]:
        samen(workspace, "erase", person, "--leave", "--yes")
    return workspace, journal(workspace)


def plain(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


def in_sql(con, report, question):
    con.execute("UPDATE settings SET programme = ?, first_day = ?, last_day = ?, today = ?", question)
    result = con.execute(f"SELECT * FROM report_{report}")
    names = [column[0] for column in result.description]
    return [dict(zip(names[1:], map(plain, row[1:]))) for row in result.fetchall() if row[0] == "ploeg"]


def in_samen(workspace, report, question):
    programme, first, last, day = question
    words = [word for option, value in (("--programme", programme), ("--from", first), ("--to", last))
             if value for word in (option, value)]
    return json.loads(samen(workspace, "report", report, "--format", "json", *words, day=day))["rows"]


class Comparison:
    def __init__(self):
        self.figures = 0
        self.differing = []

    def compare(self, what, mine, theirs):
        """Row by row and figure by figure, in the same order."""
        if len(mine) != len(theirs):
            self.differing.append(f"{what}: {len(mine)} rows in SQL, {len(theirs)} in samen")
        for own, other in zip(mine, theirs):
            name = next((str(value) for value in other.values() if isinstance(value, str)), "")
            for column in other.keys() | own.keys():
                self.figures += 1
                # What was never said and what was cleared are the same to whoever reads.
                if own.get(column) != other.get(column):
                    self.differing.append(
                        f"{what}, {name}, {column}: {own.get(column)} in SQL, {other.get(column)} in samen"[:400])


def value_of(field):
    """What is shown of a field of `samen state`, also where laptops said different things."""
    if isinstance(field, dict):
        return field["heads"][-1]["value"]
    return field


def as_text(value):
    if isinstance(value, (bool, list)):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return None if value is None else str(value)


def compare_state(con, workspace, comparison):
    """Every field of every thing."""
    state = json.loads(samen(workspace, "state"))
    theirs = {}
    for scope in "sc":
        for thing, entries in state[scope]["things"].items():
            for path, fields in entries.items():
                theirs[thing, path] = {name: as_text(value_of(field)) for name, field in fields.items()}
    mine = {}
    for thing, person, key, said in con.execute(
            "SELECT thing, person, key, said FROM things WHERE workspace = 'ploeg'").fetchall():
        path = key if person is None else f"{key}/{person}" if key else person
        mine[thing, path] = {name: value if value is None or value[0] != "[" else as_text(json.loads(value))
                             for name, value in said.items()}
    for name in sorted(mine.keys() ^ theirs.keys()):
        comparison.differing.append(f"{' '.join(name)} is only in {'SQL' if name in mine else 'samen'}")
    for name in mine.keys() & theirs.keys():
        comparison.compare(" ".join(name), [mine[name]], [theirs[name]])
    merged = dict(con.execute("SELECT id, person FROM same_person WHERE id <> person").fetchall())
    comparison.compare("merged", [merged], [state["s"].get("merged", {})])


def main():
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        workspace, lines = make(folder)
        missing = [kind for kind in EXPECTED if not any(line["kind"] == kind for line in lines)]
        if missing:
            sys.exit(f"figures.py: nothing awkward of these kinds: {missing}")
        # A second team of the region, which is not to mix with the first.
        samen(None, "demo", "--into", f"{folder}/andere", "--people", "20", "--seed", "7")
        os.chdir(folder)
        con = duckdb.connect()
        con.execute(samen(None, "report", "--sql"))
        parent, part = con.execute(
            "SELECT parent, programme FROM programmes WHERE workspace = 'ploeg' AND parent IS NOT NULL"
            " ORDER BY programme LIMIT 1").fetchone()
        reports = [line.split(":")[0] for line in samen(None, "report", "--list").splitlines()]
        asked = [(report, ({"PART": part, "PARENT": parent}.get(question[0], question[0]), *question[1:]))
                 for question in QUESTIONS for report in reports]
        compare_state(con, workspace, comparison)
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            answers = pool.map(lambda one: in_samen(workspace, *one), asked)
            for (report, question), theirs in zip(asked, answers):
                what = " ".join([report, *(str(value) for value in question if value)])
                comparison.compare(what, in_sql(con, report, question), theirs)
    for difference in comparison.differing[:60]:
        print(difference)
    print(f"{len(lines)} lines, {len(reports)} reports, {len(asked)} times asked: {comparison.figures} figures compared, "
          f"{len(comparison.differing)} differ")
    sys.exit(1 if comparison.differing else 0)


if __name__ == "__main__":
    main()
