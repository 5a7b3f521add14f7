"""Hostile input at the doors of the release program: journal, command line, standard input, variables,
and links, devices, pipes and folders in place of each file. It takes about 60 s.

Whatever comes in: the program ends by itself, in time, with a status from 0 to 3; nothing that
drives a terminal comes out; and what lay on the disk is as it was.

Usage: doors.py PATH-OF-THE-RELEASE-SAMEN [PART OF A NAME]
"""

import contextlib
import json
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile

SAMEN = os.path.abspath(sys.argv[1])
WANTED = sys.argv[2] if len(sys.argv) > 2 else ""
LONGEST = 60
NOW = "2026-11-23T10:00:00+01:00"
ME = "k7q2m9xw"
FOE = "f0e00000"

# What a terminal would obey: C0 and C1 controls, and what turns the direction of writing.
DRIVES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
# JSON and sheets go to a pipe as they are, but for the controls that no terminal of ours may get.
DRIVES_IN_DATA = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")

failures = []
runs = 0


def fail(name, what):
    failures.append(f"{name}: {what}")
    print(f"FAILED {name}: {what[:600]}")


def checksum(data):
    """CRC-32C."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def sealed(body):
    """A line of the journal: `body` without its last brace, and the right checksum."""
    return body + b',"crc":"%08x"}\n' % checksum(body)


class Home:
    """A person's folders, with a small workspace in them where it is wanted."""

    def __init__(self, made=True):
        self.path = tempfile.mkdtemp(prefix="samen-doors-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        self.workspace = self.path + "/data/samen/samen"
        self.state = self.path + "/state/samen/samen"
        self.env = {
            "PATH": "/usr/bin:/bin", "HOME": self.path, "XDG_DATA_HOME": self.path + "/data",
            "XDG_STATE_HOME": self.path + "/state", "XDG_CONFIG_HOME": self.path + "/config", "LANG": "C.UTF-8",
            "SAMEN_NOW": NOW, "SAMEN_LANG": "nl", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
        }
        if made:
            self.must("init", "--station", "desk", "--user", "els", "--name", "laptop")
            self.must("record", "person.registered", "of=p1", "name=Zeynep Yılmaz")
            self.must("record", "session.planned", "session=s1", "day=2026-11-24", "start=13:30", "end=16:00",
                      "theme=CV", "seats=10", "kind=group", allowed=(0, 1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def must(self, *arguments, allowed=(0,), **more):
        done = self.samen(*arguments, **more)
        if done.returncode not in allowed:
            sys.exit(f"samen {arguments}: {done.returncode} {done.stderr!r}")
        return done

    def samen(self, *arguments, env=None, name=None, stdin=b"", data=False, timeout=LONGEST):
        """One run, held against what holds for all."""
        global runs
        runs += 1
        name = name or " ".join(a if isinstance(a, str) else repr(a) for a in arguments)[:120]
        variables = {os.fsencode(k): os.fsencode(v) for k, v in self.env.items()}
        variables.update({os.fsencode(k): os.fsencode(v) for k, v in (env or {}).items()})
        try:
            how = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
            done = subprocess.run([SAMEN, *arguments], env=variables, capture_output=True, timeout=timeout,
                                  cwd=self.path, preexec_fn=limit, **how)
        except subprocess.TimeoutExpired:
            fail(name, "did not end")
            return subprocess.CompletedProcess([], 99, b"", b"")
        self.look(name, done, data)
        return done

    def look(self, name, done, data):
        if not 0 <= done.returncode <= 3:
            fail(name, f"ended with {done.returncode}: {done.stderr[:300]!r}")
        for where, said, rule in (("stdout", done.stdout, DRIVES_IN_DATA if data else DRIVES),
                                  ("stderr", done.stderr, DRIVES)):
            try:
                found = rule.search(said.decode())
            except UnicodeDecodeError as error:
                fail(name, f"{where} is no UTF-8: {error}")
                continue
            if found:
                fail(name, f"{found[0]!r} on {where}: {said.decode()[max(0, found.start() - 40):found.end() + 20]!r}")
        if done.returncode and not done.stderr and not data and done.returncode != 1:
            fail(name, f"ends with {done.returncode} and says nothing")

    def logs(self):
        folder = self.workspace + "/log"
        return {name: open(f"{folder}/{name}", "rb").read() for name in os.listdir(folder)
                if os.path.isfile(f"{folder}/{name}") and not os.path.islink(f"{folder}/{name}")}

    def put(self, path, data):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

    def put_log(self, lines, device=FOE, scope="s"):
        """A log of another device beside ours, as an exchange brings it."""
        self.put(f"{self.workspace}/log/{device}.{scope}.jsonl", b"".join(lines))


def limit():
    # What reads without end is to fail here and not to take the machine with it.
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


READING = [
    ["list", "people"], ["list", "sessions"], ["list", "tips"], ["list", "attention"], ["list", "conflicts"],
    ["list", "handoffs"], ["list", "appointments"], ["list", "calls"], ["list", "programmes"], ["list", "partners"],
    ["show", "p1"], ["show", "x1"], ["find", "a"], ["agenda"], ["agenda", "--from", "0001-01-01", "--to", "9999-12-31"],
    ["log"], ["check"], ["state", "--hash"], ["report", "overview"], ["report", "attendance"], ["report", "hours"],
    ["report", "costs"], ["report", "waiting"],
]
READING_DATA = [
    ["log", "--json"], ["state"], ["list", "people", "--json"], ["list", "people", "--csv"], ["show", "p1", "--json"],
    ["report", "overview", "--format", "json"], ["report", "overview", "--format", "csv"],
]


def read_all(home, name):
    before = home.logs()
    for arguments in READING:
        home.samen(*arguments, name=f"{name}: {' '.join(arguments)}")
    for arguments in READING_DATA:
        home.samen(*arguments, name=f"{name}: {' '.join(arguments)}", data=True)
    if home.logs() != before:
        fail(name, "reading changed a log")


NAUGHTY = [
    "", " ", "\t", "\n", "\r\n", "null", "undefined", "true", "NaN", "-1", "0x10", "1e309", "00:00", "2026-02-30",
    "../../etc/passwd", "..", ".", "/", "//", "C:\\con", "%s%n%d", "$(reboot)", "`id`", "'; DROP TABLE people;--",
    "<script>alert(1)</script>", "&lt;", "=cmd|' /C calc'!A0", "{{7*7}}", "\\u202e", "\\x1b[2J", "-", "--", "---", "=",
    "a=b", "\x1b[2J\x1b]0;pwn\x07", "\x1bP+q\x1b\\", "\x9b31m", "\x85", "\x7f", "\x08\x08", "\u202eom\u202c", "\u2066x\u2069",
    "\u200b\u200d\ufeff", "\u2028\u2029", "\ufffe\uffff", "\U000e0041", "e\u0301" * 50, "Z\u0351\u036b\u0343" * 40,
    "👩‍👩‍👧‍👦🏽🇧🇪", "ﷺ", "表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀", "עברית مرحبا", "İıẞß", "ⁿ½Ⅷ", "田中さん", "Ω≈ç√∫", "ⒶⒷ", "𝔸", "ﬀ",
    "x" * 40_000, "😀" * 9_000, "\u0300" * 1_000, "a\u200b" * 500,
]

part_names = []


def part(function):
    part_names.append(function)
    return function


@part
def words_of_every_command():
    with Home() as home:
        before = home.logs()
        commands = ["list", "show", "find", "agenda", "report", "print", "log", "check", "state", "help", "templates",
                    "schema", "init", "nothing"]
        for text in NAUGHTY + [b"\xff\xfe", b"x\xc3", b"\xed\xa0\x80"]:
            for place, command in enumerate(commands):
                if place % 3 == len(text) % 3:
                    home.samen(command, text)
            home.samen(text)
            if text in ("../../etc/passwd", "", "\x1b[2J\x1b]0;pwn\x07"):
                for option in ["--workspace", "--person", "--session", "--programme", "--from", "--to", "--of", "--format",
                               "--group", "--municipality", "--user", "--station", "--out", "--template"]:
                    for command in ["list", "report", "print", "log", "init", "record"]:
                        words = {"list": ["people"], "report": ["overview"], "print": ["field"],
                                 "record": ["tip.given", "text=x"]}.get(command, [])
                        # Those that would do what they are told: the paper goes out, the line is written.
                        if option == "--out" or command == "record" and option in ("--user", "--workspace"):
                            continue
                        home.samen(command, *words, option, text)
        if home.logs() != before:
            fail("words", "a command that only reads, or was refused, changed a log")


@part
def invalid_utf8_is_refused_not_repaired():
    """What is not text is refused; repaired it would be stored as what nobody typed."""
    with Home() as home:
        before = home.logs()
        for arguments in [["record", "tip.given", b"text=Kwa\xffd"], ["record", "person.registered", b"of=p\xc3", "name=x"],
                          ["init", "--workspace", home.path.encode() + b"/w\xff", "--station", "desk", "--user", "els"],
                          ["print", "field", "--out", home.path.encode() + b"/out\xff.html"]]:
            done = home.samen(*arguments)
            if done.returncode != 2:
                fail("invalid UTF-8 is refused", f"{arguments}: {done.returncode} {done.stdout!r} {done.stderr!r}")
        if home.logs() != before or [n for n in os.listdir(os.fsencode(home.path)) if b"w\xef" in n or b"out" in n]:
            fail("invalid UTF-8 is refused", "something was written")
        done = home.samen("list", "people", env={"SAMEN_WORKSPACE": home.path.encode() + b"/w\xff"})
        if done.returncode == 0:
            fail("invalid UTF-8 is refused", "another workspace was read")


@part
def values_recorded():
    with Home() as home:
        for number, text in enumerate(NAUGHTY):
            for words in [["person.registered", f"of=n{number}", f"name={text}"], ["tip.given", f"text={text}"],
                          ["person.changed", f"of={text}", "name=x"], [text, "x=1"], ["tip.given", f"{text}=1"],
                          ["person.detailed", "of=p1", f"birth={text}"]]:
                if len(" ".join(words)) < 120_000:
                    home.samen("record", *words)
        read_all(home, "what was recorded")
        for number in range(0, len(NAUGHTY), 5):
            home.samen("show", f"n{number}")
            home.samen("print", "consent", f"n{number}", "--out", "-", data=True)


JSON_LINES = [
    b"", b" ", b"\xef\xbb\xbf{}", b"{}", b"[]", b"null", b"1", b'"x"', b"{", b"}", b'{"kind"', b'{"kind":1}', b'{"kind":null}',
    b'{"kind":"tip.given","kind":"tip.given","data":{"text":"x"}}', b'{"kind":"tip.given","data":{"text":"\\ud800"}}',
    b'{"kind":"tip.given","data":{"text":"\xff"}}', b'{"kind":"tip.given","data":{"text":"\xed\xa0\x80"}}',
    b'{"kind":"tip.given","data":{"text":1e999}}', b'{"kind":"tip.given","data":{"text":99999999999999999999}}',
    b'{"kind":"tip.given","data":{"text":"a\x00b"}}', b'{"kind":"tip.given","data":{"text":"a\x1b[2Jb"}}',
    b'{"kind":"tip.given","data":[]}', b'{"kind":"tip.given","data":{"text":["x"]}}', b'{"kind":"tip.given","data":{"":""}}',
    b'{"kind":"tip.given","of":"../../x","data":{"text":"x"}}', b'{"kind":"person.registered","of":"../x","data":{"name":"x"}}',
    b'{"act":[]}', b'{"act":[{}]}', b'{"act":[{"act":[]}]}', b'{"act":1}', b'{"kind":"event.withdrawn","over":["x"]}',
    b'{"kind":"event.withdrawn","over":[1]}', b'{"kind":"gone","of":"p1"}', b'{"kind":"log.opened","data":{"workspace":"x"}}',
    b'{"kind":"tip.given","data":{"text":"' + b"x" * 300_000 + b'"}}', b"[" * 100_000, b'{"a":' * 100_000, b"{" + b'"x":1,' * 50_000,
    b'{"kind":"tip.given","data":{' + b",".join(b'"k%d":1' % n for n in range(5000)) + b"}}",
    b'{"kind":"tip.given","data":{"text":"x"}}\r', b"\x00" * 100, b"\xff\xfe{\x00}\x00", b'\x1b[2J', b'{"kind":"\\u001b[2J\\u009b\\u202e"}',
    b'{"kind":"tip.given","data":{"text":"\\u001b\\u009b\\u202e\\u0000"}}',
]


@part
def lines_of_record():
    with Home() as home:
        done = home.samen("record", "-", stdin=b"\n".join(JSON_LINES) + b'\n{"kind":"tip.given","data":{"text":"de laatste"}}\n')
        answers = done.stdout.splitlines()
        if not answers or not json.loads(answers[-1])["ok"]:
            fail("lines of record", "the line after the bad ones was not taken")
        for answer in answers:
            json.loads(answer)
        read_all(home, "lines of record")
        before = home.logs()
        with open("/dev/zero", "rb") as zeros:
            done = home.samen("record", "-", stdin=zeros, timeout=20, name="a line without an end")
            if done.returncode not in (1, 3):
                fail("a line without an end", str(done.returncode))
        done = home.samen("record", "-", stdin=b"x" * 20_000_000 + b'\n{"kind":"tip.given","data":{"text":"daarna"}}\n',
                          name="a line of 20 MB")
        if not json.loads(done.stdout.splitlines()[-1])["ok"]:
            fail("a line of 20 MB", "the line behind it was not taken")
        if len(home.logs()) != len(before):
            fail("a line without an end", "a log came or went")


def body(kind, data, seq=2, lam=5, of=b"", scope=b"s", head=b"", device=FOE.encode()):
    person = b'"of":"' + of + b'",' if of else b""
    return (b'{"v":1,"log":"%s.%s","seq":%d,"lam":%d,"at":"2026-11-20T10:00:00Z","by":"els",%s"kind":"%s",%s"data":%s'
            % (device, scope, seq, lam, head, kind, person, data))


def hostile_lines(home):
    """Lines that any accepted device could write: a right checksum around anything."""
    workspace = json.load(open(home.workspace + "/workspace.json"))["id"].encode()
    bodies = [body(b"log.opened", b'{"workspace":"%s","device":"%s"}' % (workspace, FOE.encode()), seq=1)]

    def add(kind, data, **more):
        bodies.append(body(kind, data, seq=len(bodies) + 1, **more))

    for number, text in enumerate(NAUGHTY):
        quoted = json.dumps(text, ensure_ascii=False).encode("utf-8", "surrogatepass").replace(b"\x7f", b"\\u007f")
        add(b"person.registered", b'{"name":%s,"phone":%s,"municipality":%s}' % (quoted, quoted, quoted), of=b"f%d" % number)
        add(b"tip.given", b'{"tip":"t%d","text":%s}' % (number, quoted))
        add(b"programme.opened", b'{"programme":"g%d","name":%s,"start":"2026-01-01"}' % (number, quoted))
        add(b"session.planned", b'{"session":"z%d","day":"2026-11-24","theme":%s}' % (number, quoted))
        if len(text) < 100:
            add(b"k." + str(number).encode(), b'{%s:%s}' % (quoted, quoted))
    for day in [b"0001-01-01", b"9999-12-31", b"0000-00-00", b"2026-13-45", b"-999-01-01", b"99999-01-01"]:
        add(b"session.planned", b'{"session":"d%s","day":"%s","start":"13:30","end":"16:00"}' % (day, day))
        add(b"person.detailed", b'{"birth":"%s"}' % day, of=b"p1")
        add(b"enrolment.started", b'{"programme":"g1","day":"%s"}' % day, of=b"p1")
        add(b"enrolment.ended", b'{"programme":"g1","day":"%s"}' % day, of=b"p1")
        add(b"programme.opened", b'{"programme":"y%s","name":"x","start":"%s","end":"9999-12-31"}' % (day, day))
    for number in [9007199254740991, -9007199254740991, 0, -1]:
        add(b"attendance.marked", b'{"session":"z1","status":"present","minutes":%d}' % number, of=b"p1")
        add(b"cost.booked", b'{"cost":"c%d","programme":"g1","day":"2026-11-01","amount":%d}' % (number, number))
        add(b"session.planned", b'{"session":"q%d","day":"2026-11-24","seats":%d}' % (abs(number), number))
    for value in [b"[[[[[[[[[[]]]]]]]]]]", b'{"a":{"b":{"c":[null]}}}', b"null", b"[]", b'"x"', b'{"name":[1,null,{}]}', b'{"name":true}']:
        add(b"person.changed", value, of=b"p1")
    add(b"person.merged", b'{"with":"p1"}', of=b"p1")
    add(b"person.merged", b'{"with":"f1"}', of=b"f2")
    add(b"person.merged", b'{"with":"f2"}', of=b"f1")
    add(b"event.withdrawn", b"{}", of=b"p1", head=b'"over":["%s.s.1.00000000"],' % FOE.encode())
    add(b"person.registered", b'{"name":"later"}', of=b"p77", lam=9007199254740991)
    add(b"../../etc", b'{"../../x":"../../y"}')
    add(b"\\u001b[2J\\u202e", b'{"x":1}')
    add(b"goal.set", b'{"goal":"x","text":"c in s"}', of=b"p1")
    for value in [b"1", b'"\x1b"', b'"../x"', b"null", b'{"a":1}']:
        bodies.append(b'{"v":1,"log":"%s.s","seq":%d,"lam":9,"at":%s,"by":%s,"kind":"tip.given","data":{}' %
                      (FOE.encode(), len(bodies) + 1, value.replace(b"\x1b", b"\\u001b"), value.replace(b"\x1b", b"\\u001b")))
    bodies.append(body(b"tip.given", b'{"tip":"last","text":"x"}', seq=9007199254740991))
    return [sealed(one) for one in bodies]


@part
def accepted_device_writes_anything():
    with Home() as home:
        home.put_log(hostile_lines(home))
        read_all(home, "an accepted device")
        for one in ["f5", "t5", "g5", "z5", "p77"]:
            home.samen("show", one)
        before = home.logs()[f"{FOE}.s.jsonl"]
        done = home.samen("record", "tip.given", "text=en wij gaan door")
        if done.returncode:
            fail("an accepted device", f"nothing can be written any more: {done.stderr!r}")
        if home.logs()[f"{FOE}.s.jsonl"] != before:
            fail("an accepted device", "its log was changed")
        if home.samen("list", "tips").stdout.count(b"en wij gaan door") != 1:
            fail("an accepted device", "what was written after it is not found back")


def ends_of(schema, field, number):
    """A value at the end of what a field may hold; `number` says at which, and which id."""
    kind = schema["$defs"][field]
    if "enum" in kind:
        return kind["enum"][number % len(kind["enum"])]
    if kind["type"] == "boolean":
        return bool(number % 2)
    if kind["type"] == "integer":
        return kind["maximum"] if number % 3 else kind["minimum"]
    if kind["type"] == "array":
        item = kind["items"]
        if item["type"] == "integer":
            return [item["maximum"]] * 5
        return item["enum"][: number % 3 + 1] if "enum" in item else [NAUGHTY[number % len(NAUGHTY)][:50]] * 4
    pattern = kind.get("pattern", "")
    if pattern.startswith("^[0-9]{4}-"):
        return ["0001-01-01", "9999-12-31", "2026-11-23", "1582-10-15", "2000-02-29"][number % 5]
    if pattern.startswith("^[0-9a-z]["):
        return "x" + str(number % 4)
    if "maxLength" in kind:
        return NAUGHTY[number % len(NAUGHTY)][:8_000]
    return ["00:00", "23:59"][number % 2]


def lines_of_every_kind(home, rounds):
    """Lines as our own kinds allow them, each with its values at their ends, about few ids."""
    schema = json.loads(home.must("schema").stdout)
    workspace = json.load(open(home.workspace + "/workspace.json"))["id"]
    bodies = {}
    for scope in "sc":
        data = json.dumps({"workspace": workspace, "device": FOE}).encode()
        bodies[scope] = [body(b"log.opened", data, seq=1, scope=scope.encode())]
    number = 0
    for _ in range(rounds):
        for rule in schema["allOf"]:
            kind, then = rule["if"]["properties"].get("kind", {}).get("const"), rule["then"].get("properties", {})
            if kind in (None, "gone", "log.opened", "person.erased") or "data" not in then or not then["data"]:
                continue
            number += 1
            log = then.get("log", {}).get("pattern", "s$")
            scope = "c" if log.endswith("c$") else "s"
            fields = {field: ends_of(schema, field, number // (3 + place % 4)) for place, field in enumerate(then["data"].get("properties", {}))}
            of = b"" if then.get("of") is False else b"x%d" % (number % 4)
            bodies[scope].append(body(kind.encode(), json.dumps(fields).encode(), seq=len(bodies[scope]) + 1, lam=number, of=of, scope=scope.encode()))
    return {scope: [sealed(one) for one in lines] for scope, lines in bodies.items()}


@part
def every_kind_at_its_ends():
    """The largest numbers, the first and last days and naughty text in each field of each kind."""
    with Home() as home:
        for scope, lines in lines_of_every_kind(home, 8).items():
            home.put_log(lines, scope=scope)
        counted = home.samen("check").stdout
        if home.samen("log").stdout.count(b"\n") < 400:
            fail("every kind", f"few lines were taken: {counted!r}")
        read_all(home, "every kind")
        names = [line.split(b" ")[0].rstrip(b":").decode() for line in home.samen("report", "--list").stdout.splitlines()]
        if len(names) < 10:
            fail("every kind", f"{names} are not all reports")
        for name in names:
            home.samen("report", name)
            home.samen("report", name, "--programme", "x1", "--from", "0001-01-01", "--to", "9999-12-31")
            home.samen("report", name, "--format", "json", data=True)
            home.samen("report", name, "--format", "csv", data=True)
        for one in ["x0", "x1", "x2", "x3"]:
            home.samen("show", one)
            home.samen("show", one, "--json", data=True)
            for paper in ["attendance", "attest", "consent", "invitation", "field"]:
                home.samen("print", paper, one, "--out", "-", data=True)
        for arguments in [["list", "calls", "--session", "x1"], ["list", "people", "--programme", "x1", "--group", "young"],
                          ["list", "resources"], ["list", "taskgivers"], ["list", "vacancies"]]:
            home.samen(*arguments)
        for now in ["0001-01-01T00:00:00Z", "9999-12-31T23:00:00Z"]:
            for arguments in [["list", "attention"], ["agenda"], ["report", "waiting"], ["record", "tip.given", "text=x"],
                              ["list", "appointments"], ["list", "calls"]]:
                home.samen(*arguments, env={"SAMEN_NOW": now}, name=f"at {now}: {' '.join(arguments)}")


@part
def foreign_bytes():
    with Home() as home:
        own = next(name for name in home.logs() if name.endswith(".s.jsonl"))
        whole = home.logs()[own]
        good = hostile_lines(home)[:20]
        for name, data in {
            "nothing": b"", "zeros": b"\0" * 70_000, "noise": os.urandom(70_000), "newlines": b"\n" * 5_000, "CRLF": b"".join(good).replace(b"\n", b"\r\n"),
            "BOM": b"\xef\xbb\xbf" + b"".join(good), "UTF-16": b"".join(good).decode().encode("utf-16"), "one line of 3 MB": b"x" * 3_000_000,
            "depth": sealed(b'{"v":1,"x":' + b"[" * 100_000) * 2, "a long good line": sealed(body(b"x.y", b'{"a":"' + b"x" * 200_000 + b'"}')),
            "escapes": b"\x1b[2J\x1b]0;x\x07\n" * 20, "a page": b"<html>" * 100,
        }.items():
            home.put_log([data])
            read_all(home, f"foreign bytes, {name}")
            home.samen("record", "tip.given", "text=x", name=f"foreign bytes, {name}: record", )
            if not home.logs()[f"{FOE}.s.jsonl"].startswith(data):
                fail(f"foreign bytes, {name}", "they were not kept")
        if not home.logs()[own].startswith(whole):
            fail("foreign bytes", "our own log was changed")


HOSTILE_JSON = [
    b"", b"\0" * 40, b"{", b"[]", b"null", b"{}", b"\xff", b"\xef\xbb\xbf{}", b'{"format":1}', b'{"format":2}', b'{"format":"1"}', b"[" * 200_000,
    b'{"format":1,"id":"../../x","name":"y"}', b'{"format":1,"id":"..","name":"y"}', b'{"format":1,"id":"","name":7}',
    b'{"format":1,"id":"w1","name":"\\u001b[2J\\u202e"}', b'{"format":1,"format":1}', b'{"format":9007199254740992}',
    b'{"format":1,"id":"k7q2m9xw","station":{"a":1},"name":["x"],"user":"../x","machine":1,"folder":null,"written":"x"}',
    b'{"format":1,"id":"k7q2m9xw","station":"\\u001b[2J","organisation":"\\u001b[2J","name":"\\u202e","user":"\\u001b[2J","machine":"","folder":"","written":["x",1]}',
    b"x" * 20_000_000,
]


@part
def small_files_of_ours():
    for content in HOSTILE_JSON:
        for which in ["workspace.json", "device.json", "config", "draft"]:
            with Home() as home:
                path = {"workspace.json": home.workspace + "/workspace.json", "device.json": home.state + "/device.json",
                        "config": home.path + "/config/samen/config", "draft": home.workspace + "/drafts/form"}[which]
                home.put(path, content)
                name = f"{which} {content[:60]!r}"
                for arguments in [["list", "people"], ["check"], ["record", "tip.given", "text=x"], ["print", "field"]]:
                    home.samen(*arguments, name=f"{name}: {arguments[0]}",
                               env={"SAMEN_LANG": ""} if which == "config" else None)
                if which == "workspace.json" and open(path, "rb").read() != content:
                    fail(name, "it was changed")
                if os.path.exists(home.path + "/state/device.json") or os.path.exists(home.path + "/state/x"):
                    fail(name, "it led out of its folder")


@contextlib.contextmanager
def in_place_of(path, what):
    """Puts something that is no file in the place of one, and sees afterwards that it is still that."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    kept = path + ".kept"
    if os.path.lexists(path):
        os.rename(path, kept)
    if what == "pipe":
        os.mkfifo(path)
    elif what == "folder":
        os.mkdir(path)
    elif what == "link to itself":
        os.symlink(os.path.basename(path), path)
    else:
        os.symlink(what, path)
    before = os.lstat(path)
    try:
        yield
        after = os.lstat(path)
        if stat.S_IFMT(after.st_mode) != stat.S_IFMT(before.st_mode) or after.st_ino != before.st_ino:
            # What lies loose outside the workspace may be replaced by a file of ours, as an editor does.
            fail(f"{what} in place of {path}", "it was replaced")
    finally:
        if os.path.isdir(path) and not os.path.islink(path):
            os.rmdir(path)
        else:
            os.unlink(path)
        if os.path.lexists(kept):
            os.rename(kept, path)


@part
def links_devices_and_pipes():
    with Home() as home:
        home.put(home.workspace + "/drafts/form", b"{}")
        home.put(home.path + "/config/samen/config", b"language = fr\n")
        home.put(home.path + "/elsewhere", b"not ours\n")
        own = next(name for name in home.logs() if name.endswith(".s.jsonl"))
        places = [home.workspace + "/workspace.json", home.workspace + "/lock", home.workspace + "/log/" + own,
                  home.workspace + "/drafts/form", home.workspace + "/log", home.workspace + "/drafts", home.workspace + "/quarantine",
                  home.state + "/device.json", home.path + "/config/samen/config", home.path + "/config/samen/config.new",
                  home.path + "/paper.html", home.workspace, home.state, home.path + "/data/samen", home.path + "/config"]
        for what in ["pipe", "folder", "/dev/zero", "/dev/full", "link to itself", home.path + "/elsewhere", "/nowhere/at/all"]:
            for path in places:
                if what == "folder" and os.path.isdir(path):
                    continue
                before = home.logs()
                name = f"{what} in place of {path.replace(home.path, '')}"
                with in_place_of(path, what):
                    for arguments in [["list", "people"], ["check"], ["print", "field", "--out", home.path + "/paper.html"],
                                      ["state", "--hash"]]:
                        home.samen(*arguments, name=f"{name}: {arguments[0]}", env={"SAMEN_LANG": ""}, timeout=10)
                if home.logs() != before:
                    fail(name, "a log was changed")
        if open(home.path + "/elsewhere", "rb").read() != b"not ours\n":
            fail("links", "what a link led to was written")


@part
def variables():
    with Home() as home:
        before = home.logs()
        texts = NAUGHTY[:58:2] + [b"\xff\xfe", "9999-12-31T23:59:59+01:00", "0001-01-01T00:00:00Z", "2026-11-23T10:00:00+99:99",
                                "2026-11-23T10:00:60Z", "0000-00-00T00:00:00Z", "2026-11-23T10:00:00.5Z", "-2026-11-23T10:00:00Z"]
        for text in texts:
            if isinstance(text, str):
                text = text.encode("utf-8", "surrogatepass")
            if b"\0" in text or len(text) > 100_000:
                continue
            for variable in ["SAMEN_NOW", "SAMEN_LANG", "LANG", "LC_ALL", "TERM", "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                             "XDG_CONFIG_HOME", "SAMEN_WORKSPACE", "NO_COLOR", "BROWSER"]:
                for arguments in [["agenda"], ["list", "attention"]][: 2 if variable == "SAMEN_NOW" else 1]:
                    home.samen(*arguments, env={variable: text}, name=f"{variable}={text[:30]!r} {arguments[0]}")
        if home.logs() != before:
            fail("variables", "a log was changed")


@part
def outputs_that_take_nothing():
    with Home() as home:
        for target in ["/dev/full", "closed"]:
            for arguments in [["list", "people"], ["log", "--json"], ["help"], ["record", "tip.given", "text=x"]]:
                out = open("/dev/full", "wb") if target == "/dev/full" else None
                extra = {"stdout": out} if out else {"preexec_fn": lambda: os.close(1)}
                done = subprocess.run([SAMEN, *arguments], env=home.env, stderr=subprocess.PIPE, timeout=LONGEST, **extra)
                if not 0 <= done.returncode <= 3 or target == "/dev/full" and done.returncode == 0:
                    fail(f"{target}: {arguments}", f"{done.returncode} {done.stderr!r}")


def main():
    for one in part_names:
        if WANTED in one.__name__:
            one()
    for failure in failures[:60]:
        print(failure[:400])
    print(f"{runs} runs at the doors: {len(failures)} failures.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
