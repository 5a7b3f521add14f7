#!/usr/bin/env python3
"""Takes in lists as a spreadsheet program saves them: in three encodings, with quotes and line breaks in
cells, with bad rows; one of 100,000 rows, with its progress seen in a terminal; and kills it half-way.
What is there afterwards is held against the list, and the same list again adds nothing.

    imports.py SAMEN [ROWS]
"""
import json
import os
import pty
import random
import re
import select
import signal
import subprocess
import sys
import tempfile
import time

ENCODINGS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "windows-1252": "cp1252"}
FIRST = ["Amina", "Zoë", "René", "Jürgen", "Inês", "Chloé", "Noor", "Björn", "Seán", "Ruta"]
LAST = ["Peeters", "D'Hondt", "Van de Velde", "Kaya", "Öz", "Núñez", "Diallo", "Claes", "Maes", "Çelik"]
SYLLABLES = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "za", "xe"]


class Desk:
    def __init__(self, samen, home):
        self.samen, self.home, self.count = samen, home, 0

    def env(self, workspace):
        return dict(os.environ, HOME=self.home, SAMEN_LANG="nl", SAMEN_NOW="2026-11-23T10:00:00+01:00",
                    XDG_STATE_HOME=f"{self.home}/state", SAMEN_WORKSPACE=workspace, TERM="xterm-256color")

    def new(self):
        self.count += 1
        workspace = f"{self.home}/w{self.count}"
        self.run(workspace, "init", "--station", "desk", "--user", "els")
        return workspace

    def run(self, workspace, *words, allowed=(0,)):
        done = subprocess.run([self.samen, *words], env=self.env(workspace), text=True, capture_output=True)
        if done.returncode not in allowed:
            fail(f"samen {' '.join(words)}: {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def people(self, workspace):
        return json.loads(self.run(workspace, "list", "people", "--json"))


def fail(what):
    print(f"imports.py: {what}")
    sys.exit(1)


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {found!r}, but should be {wanted!r}")


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n') else cell


def sheet(rows):
    lines = [["Voornaam", "Familienaam", "GSM", "E-mail", "Gemeente", "Schoenmaat"]] + rows
    return "".join(";".join(map(quoted, row)) + "\r\n" for row in lines)


def spoken(number, dice):
    """A last name of its own for each number, unlike the others."""
    parts = []
    for _ in range(4):
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return ("".join(parts) + dice.choice(["man", "stra", "ga", "lini", "ovic"])).capitalize()


def in_three_encodings(desk):
    rows = [[FIRST[i], LAST[i], f"04701122{i:02}", f"mens{i}@voorbeeld.be", "Mechelen", "42"] for i in range(10)]
    rows.append(['Jan "de lange"', "Smets;Smits", "0470 99 88 77", "", "Sint-\nNiklaas", "44"])
    bad = rows + [["", "", "0470 55 66 77", "", "", ""], ["Lut", "Mertens", "0470 33 22 11", "geen adres", "", ""]]
    for encoding, codec in ENCODINGS.items():
        path = f"{desk.home}/{encoding}.csv"
        with open(path, "wb") as file:
            file.write(sheet(bad).encode(codec))
        workspace = desk.new()
        trial = desk.run(workspace, "import", "people", path, "--dry-run", "--json", allowed=(0, 1))
        expect(f"{encoding}: what a trial writes", desk.people(workspace), [])
        done = desk.run(workspace, "import", "people", path, "--json", allowed=(1,))
        expect(f"{encoding}: the trial said the same", told(trial), told(done))
        names = {person["name"] for person in desk.people(workspace)}
        wanted = {f"{row[0]} {row[1]}" for row in rows}
        if not wanted <= names:
            fail(f"{encoding}: {sorted(wanted - names)} did not come in")
        if "Schoenmaat" not in done:
            fail(f"{encoding}: the column that is left out is not named")
        lines = {row["line"] for row in json.loads(done)["rows"]}
        # The second last row stands two lines lower than its number, as a cell before it has two lines.
        if 14 not in lines:
            fail(f"{encoding}: the row without a name is not named by its line: {sorted(lines)}")
        again = json.loads(desk.run(workspace, "import", "people", path, "--json", allowed=(0, 1)))["counts"]
        expect(f"{encoding}: the same again adds", again["added"], 0)
        expect(f"{encoding}: people after it", len(desk.people(workspace)), len(names))


def told(text):
    report = json.loads(text)
    report.pop("dryRun", None)
    return report


def large(desk, count):
    dice = random.Random(7)
    rows = [[f"{dice.choice(FIRST)}", spoken(i, dice), f"04{60000000 + i}", "", "Mechelen", ""] for i in range(count)]
    path = f"{desk.home}/groot.csv"
    with open(path, "wb") as file:
        file.write(sheet(rows).encode("utf-16"))
    workspace = desk.new()
    start = time.monotonic()
    shown = in_terminal(desk, workspace, path)
    took = time.monotonic() - start
    steps = len(set(re.findall(r"(\d+)\s?%", shown)))
    if steps < 3:
        fail(f"no progress was seen: {shown[-300:]!r}")
    held = desk.people(workspace)
    told = json.loads(desk.run(workspace, "import", "people", path, "--json", "--also-likely"))["counts"]
    if told["added"] or told["known"] != count:
        # Names that look alike wait for a yes; with --also-likely all are in.
        expect("people in all", len(desk.people(workspace)), count)
        told = json.loads(desk.run(workspace, "import", "people", path, "--json", "--also-likely"))["counts"]
    expect("the large list again", (told["added"], told["known"]), (0, count))
    desk.run(workspace, "check")
    return len(held), took, steps


def in_terminal(desk, workspace, path):
    """Runs it on a terminal; everything it showed there."""
    process, terminal = pty.fork()
    if process == 0:
        os.execve(desk.samen, [desk.samen, "import", "people", path, "--also-likely"], desk.env(workspace))
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    _, status = os.waitpid(process, 0)
    expect("how the large list ended", os.waitstatus_to_exitcode(status), 0)
    return shown.decode("utf-8", "replace")


def killed(desk, kills):
    dice = random.Random(11)
    rows = [[f"{dice.choice(FIRST)}", spoken(i, dice), f"04{60000000 + i}", "", "Mechelen", ""] for i in range(3000)]
    path = f"{desk.home}/gedood.csv"
    with open(path, "wb") as file:
        file.write(sheet(rows).encode("utf-8-sig"))
    workspace = desk.new()
    begun = 0
    for _ in range(kills):
        process = subprocess.Popen([desk.samen, "import", "people", path, "--also-likely"], env=desk.env(workspace),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        select.select([], [], [], dice.uniform(0.02, 0.6))
        process.send_signal(signal.SIGKILL)
        begun += process.wait() == -signal.SIGKILL
    desk.run(workspace, "import", "people", path, "--also-likely")
    phones = [person["phone"] for person in desk.people(workspace)]
    expect("people after the kills", (len(phones), len(set(phones))), (3000, 3000))
    desk.run(workspace, "check", allowed=(0, 1))
    return begun


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(samen, home)
        in_three_encodings(desk)
        kills = killed(desk, 12)
        people, took, steps = large(desk, count)
    print(f"imports.py: three encodings; killed {kills} times; {count:,} rows in {took:.1f} s "
          f"({people:,} people, {steps} steps of progress): 0 failures")


if __name__ == "__main__":
    main()
