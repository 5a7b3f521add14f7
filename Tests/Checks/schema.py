#!/usr/bin/env python3
"""Holds every line the program writes against `samen schema` and against the format itself.

Makes an example on three devices and a day recorded through `samen record -` with the built program,
validates each journal line with the jsonschema package, and recomputes by itself, in Python, each
line's CRC-32C, its sequence, the order of its keys and the rule of the Lamport clock.

    python3 Tests/Checks/schema.py [path of samen]
"""

import json
import os
import re
import subprocess
import sys
import tempfile

import jsonschema

KEYS = ["v", "log", "seq", "lam", "at", "by", "kind", "of", "over", "act", "data", "crc"]
REQUIRED = {"v", "log", "seq", "lam", "at", "by", "kind", "data", "crc"}
STUB = {"v", "log", "seq", "lam", "kind", "crc"}
VERSION = re.compile(r"^[0-9a-z]{8}\.[sc]\.[1-9][0-9]*\.[0-9a-f]{8}$")


def crc_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        table.append(byte)
    return table


TABLE = crc_table()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


class Checks:
    def __init__(self, validator):
        self.validator = validator
        self.failures = []
        self.lines = 0
        self.kinds = set()

    def fail(self, where, what):
        self.failures.append(f"{where}: {what}")

    def pairs(self, pairs):
        names = [name for name, _ in pairs]
        if len(names) != len(set(names)):
            self.failures.append(f"a name twice: {names}")
        return dict(pairs)

    def line(self, raw, name, place):
        where = f"{name}:{place}"
        self.lines += 1
        if len(raw) + 1 > 256 * 1024:
            self.fail(where, "longer than 256 KiB")
        tail = re.fullmatch(rb',"crc":"([0-9a-f]{8})"\}', raw[-18:])
        if not tail or int(tail[1], 16) != crc32c(raw[:-18]):
            self.fail(where, "checksum")
        line = json.loads(raw, object_pairs_hook=self.pairs)
        if json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() != raw:
            self.fail(where, "not the plain way to write it")
        self.keys(line, where)
        if line["seq"] != place:
            self.fail(where, f"sequence {line['seq']}")
        if line["log"] + ".jsonl" != name:
            self.fail(where, f"log {line['log']}")
        for error in self.validator.iter_errors(line):
            self.fail(where, f"schema: {error.message[:200]}")
        self.kinds.add(line["kind"])
        return line

    def keys(self, line, where):
        names = list(line)
        if names != [key for key in KEYS if key in line]:
            self.fail(where, f"order of keys {names}")
        missing = (STUB if line["kind"] == "gone" else REQUIRED) - set(names)
        if missing or line["v"] != 1:
            self.fail(where, f"missing {missing}, v {line['v']}")
        for version in line.get("over", []):
            if not VERSION.match(version) or version[9] != line["log"][9]:
                self.fail(where, f"over {version}")

    def folder(self, folder):
        logs = {}
        for name in sorted(os.listdir(folder)):
            data = open(os.path.join(folder, name), "rb").read()
            if not data.endswith(b"\n"):
                self.fail(name, "does not end in a newline")
            rows = data.split(b"\n")[:-1]
            logs[name] = [self.line(raw, name, i + 1) for i, raw in enumerate(rows)]
        for name, lines in logs.items():
            self.log(name, lines)
        self.lamport(logs)

    def log(self, name, lines):
        opening = lines[0]
        if opening["kind"] != "log.opened" or opening["data"]["device"] != name[:8]:
            self.fail(name, "does not begin with log.opened")
        self.acts(name, lines)

    def acts(self, name, lines):
        """The lines of an act follow one another, from 1 to how many there are."""
        wanted = None
        for line in lines:
            act = re.fullmatch(r"([0-9a-z.-]+):(\d+)/(\d+)", line.get("act", "")) or [None] * 4
            begins = act[0] is not None and act[2] == "1"
            if wanted is None and not (begins or act[0] is None):
                self.fail(f"{name}:{line['seq']}", f"act begins at {act[0]}")
            if wanted is not None and act[0] != wanted:
                self.fail(f"{name}:{line['seq']}", f"act {act[0]}, not {wanted}")
            last = act[0] is None or act[2] == act[3]
            wanted = None if last else f"{act[1]}:{int(act[2]) + 1}/{act[3]}"
        if wanted is not None:
            self.fail(name, f"ends inside an act, before {wanted}")

    def lamport(self, logs):
        """Each line's clock is above that of the line before it and of every line it replaces; a
        scope that was only ever written one line after another counts 1, 2, 3 ..."""
        for scope in "sc":
            lines = [l for n, ls in logs.items() if n[9] == scope for l in ls]
            held = {f"{l['log']}.{l['seq']}.{l['crc']}": l["lam"] for l in lines}
            for name, own in logs.items():
                if name[9] != scope:
                    continue
                for before, line in zip(own, own[1:]):
                    if line["lam"] <= before["lam"]:
                        self.fail(f"{name}:{line['seq']}", f"clock {line['lam']}")
            for line in lines:
                for version in line.get("over", []):
                    if held.get(version, line["lam"]) >= line["lam"]:
                        self.fail(f"{line['log']}:{line['seq']}", f"clock, replaces {version}")
            if sorted(l["lam"] for l in lines) != list(range(1, len(lines) + 1)):
                self.fail(scope, "the clock does not count every line once")


def record(kind, of, data):
    line = {"kind": kind, "data": data}
    if of:
        line["of"] = of
    return json.dumps(line, ensure_ascii=False)


def day():
    """A day on which most kinds are said at least once."""
    w = "mechelen-pilot-20210511.w-"
    at = {"session": w + "20210511"}
    yield record("staff.added", None, {"staff": "els", "name": "Els"})
    yield record("place.added", None, {"place": "bib", "name": "Bibliotheek", "setting": "indoors"})
    yield record("place.changed", None, {"place": "bib", "address": "Straat 1\nMechelen"})
    yield record("session.planned", None, {"day": "12/06/2021", "start": "9u", "end": "12:00", "theme": "Open dag"})
    yield record("session.changed", None, {"session": w + "20210525", "capacity": None, "note": "é \"\\ \t"})
    yield record("session.cancelled", None, {"session": w + "20210601", "reason": "staking"})
    yield record("programme.changed", None, {"programme": "mechelen-pilot-20210511", "waitLimit": 10})
    for i, name in enumerate(["Zeynep Yılmaz", "李小龙", "محمد", "N̈guyễn", "Aida \u202e\u0007 H."]):
        yield record("person.registered", f"p{i}", {"name": name, "interpreter": i == 1})
        yield record("enrolment.started", f"p{i}", {"programme": "mechelen-pilot-20210511"})
        yield record("seat.taken" if i < 4 else "seat.waitlisted", f"p{i}", at)
    yield record("person.changed", "p0", {"phone": "0400 11 22 33", "email": None})
    yield record("person.assigned", "p0", {"staff": "els"})
    yield record("seat.released", "p1", dict(at, reason="ziek"))
    yield record("seat.offered", "p4", at)
    yield record("seat.taken", "p4", at)
    yield record("attendance.marked", "p0", dict(at, status="present"))
    yield record("attendance.marked", "p0", dict(at, status="late", minutes=90))
    yield record("survey.answered", None, dict(at, answers=[5, 4, 3], highest=5))
    yield record("tip.given", None, dict(at, text="Bel zelf."))
    yield record("session.closed", None, dict(at, headcount=3))
    yield record("strength.noted", "p0", {"text": "koken"})
    yield record("role.taken", "p2", {"role": "volunteer"})
    yield record("goal.set", "p0", {"goal": "g1", "text": "werk in de zorg"})
    yield record("step.taken", "p0", {"goal": "g1", "text": "infodag", "taker": "together", "done": True})
    yield record("contact.noted", "p0", {"way": "phone", "minutes": 15, "text": "a" * 30000})
    lines = [
        record("handoff.drafted", "p0", {"handoff": "h1", "partner": "jobroad", "warm": True}),
        record("consent.given", "p0", {"consent": "c1", "purpose": "handoff", "ground": "consent"}),
        record("handoff.moved", "p0", {"handoff": "h1", "state": "requested"}),
        record("goal.set", "p0", {"text": "een job vinden"}),
    ]
    yield json.dumps({"act": [json.loads(line) for line in lines]})
    yield record("handoff.moved", "p0", {"handoff": "h1", "state": "accepted", "next": "bellen", "nextOn": "2021-06-01"})
    yield record("meeting.held", "p0", {"handoff": "h1", "minutes": 60})
    yield record("consent.withdrawn", "p0", {"consent": "c1"})
    yield record("enrolment.ended", "p3", {"programme": "mechelen-pilot-20210511", "reason": "werk"})


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    with tempfile.TemporaryDirectory() as home:
        env = dict(os.environ, HOME=home, SAMEN_LANG="nl", XDG_DATA_HOME=home + "/data",
                   XDG_STATE_HOME=home + "/state", SAMEN_NOW="2021-05-04T10:00:00+02:00")
        env.pop("SAMEN_WORKSPACE", None)

        def run(*arguments, text=None):
            done = subprocess.run([samen, *arguments], env=env, input=text, text=True, capture_output=True)
            if done.returncode:
                sys.exit(f"samen {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
            return done.stdout

        schema = json.loads(run("schema"))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        checks = Checks(validator(schema))
        run("demo", "--into", home + "/demo", "--seed", "5", "--devices", "3")
        checks.folder(home + "/demo/log")
        run("init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
            "--start", "2021-05-11")
        recorded = list(day())
        early = next(i for i, line in enumerate(recorded) if "attendance" in line)
        answers = run("record", "-", text="\n".join(recorded[:early]) + "\n").splitlines()
        env["SAMEN_NOW"] = "2021-05-11T16:00:00+02:00"
        answers += run("record", "-", text="\n".join(recorded[early:]) + "\n").splitlines()
        version = json.loads(answers[-1])["lines"][0]
        run("record", "event.withdrawn", "over=" + version)
        checks.folder(home + "/data/samen/samen/log")

        # What must not pass, does not.
        sample = json.loads(open(home + "/demo/log/" + sorted(os.listdir(home + "/demo/log"))[0]).readline())
        for change in ({"seq": 0}, {"log": "x"}, {"crc": "12"}, {"data": 1}, {"kind": None}):
            if checks.validator.is_valid({**sample, **change}):
                checks.fail("schema", f"takes {change}")

    print(f"schema.py: {checks.lines} lines of {len(checks.kinds)} kinds, {len(checks.failures)} failures")
    for failure in checks.failures[:40]:
        print("  " + failure)
    sys.exit(1 if checks.failures else 0)


if __name__ == "__main__":
    main()
