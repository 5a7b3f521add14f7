"""Damaged, truncated and hostile exchange folders against the real program: bad names, links, pipes,
another workspace, huge files, old segments put back, a stranger's laptop, forged keys. It takes about
60 s.

What comes from outside changes nothing, is named, and keeps nobody from sharing.

Usage: exchange_doors.py PATH-OF-THE-RELEASE-SAMEN
"""
import glob
import json
import os
import random
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common.journal import Broken  # noqa: E402
from common.laptops import Cases, agree, checksum, files, holding, line, meet  # noqa: E402

SAMEN = os.path.abspath(sys.argv[1])
CASES = Cases()
case = CASES.case
LONGEST = 45


def exchange(folder):
    [path] = glob.glob(folder + "/samen-*")
    return path


def put(folder, log, data, sealed=False, name=None):
    """A segment as this program names them."""
    os.makedirs(f"{folder}/log/{log}", exist_ok=True)
    seqs = [json.loads(part)["seq"] for part in data.split(b"\n") if part.startswith(b"{")] if not sealed else [1]
    name = name or f"{min(seqs)}-{max(seqs)}-{checksum(data):08x}.jsonl" + (".age" if sealed else "")
    with open(f"{folder}/log/{log}/{name}", "wb") as file:
        file.write(data)
    return name


def opened(device, workspace, seq=1, scope="s"):
    return line(f'{{"v":1,"log":"{device}.{scope}","seq":{seq},"lam":{seq},"at":"2026-11-23T09:00:00Z","by":"foe",'
                f'"kind":"log.opened","data":{{"workspace":"{workspace}","device":"{device}"}}}}')


def registered(device, seq, person, name, lam=None, scope="s"):
    return line(f'{{"v":1,"log":"{device}.{scope}","seq":{seq},"lam":{lam or seq},"at":"2026-11-23T09:00:00Z","by":"foe",'
                f'"kind":"person.registered","of":"{person}","data":{{"name":"{name}","on":"2026-11-23"}}}}')


def erased(device, seq, person, lam=None):
    return line(f'{{"v":1,"log":"{device}.s","seq":{seq},"lam":{lam or seq},"at":"2026-11-23T09:00:00Z","by":"foe",'
                f'"kind":"person.erased","of":"{person}","data":{{}}}}')


def workspace(laptop):
    with open(laptop.root + "/ws/workspace.json", encoding="utf-8") as file:
        return json.load(file)["id"]


def picture(laptop):
    """What must stay: every byte of the logs, and the state."""
    return laptop.hash(), laptop.lines()


def unmoved(laptop, folder, what, named=(), status=(0,), more=()):
    """Sharing changes nothing here, names what it met, and ends in time."""
    before = picture(laptop)
    start = time.monotonic()
    done = laptop.run("sync", folder, *laptop.flags(), *more)
    if done.returncode not in status:
        raise Broken(f"{what}: {done}")
    if time.monotonic() - start > LONGEST:
        raise Broken(f"{what}: took {time.monotonic() - start:.0f} s")
    if picture(laptop) != before:
        raise Broken(f"{what}: something changed here")
    said = done.stdout + done.stderr
    for part in named:
        if part not in said:
            raise Broken(f"{what}: {part} is not named in: {said}")
    if any(ord(letter) < 32 and letter != "\n" or 0x7F <= ord(letter) < 0xA0 for letter in said):
        raise Broken(f"{what}: a control came out")


@case
def strange_names(team):
    folder = team.folder()
    one, other = team.pair(folder)
    one.record("person.registered", "of=p1", "name=Aida")
    meet([one, other], folder)
    place = exchange(folder)
    log = f"{place}/log/{one.device}.s"
    names = ["1-9-zzzzzzzz.jsonl", "9-1-00000000.jsonl", "0-1-00000000.jsonl", "1-1-0000000.jsonl", "a.jsonl", "1-1-ABCDEF00.jsonl",
             "01-2-00000000.jsonl", "1-99999999999999999999-00000000.jsonl", "1-9007199254740991-00000000.jsonl",
             "x\x1b[2J.jsonl", "x\u202ey.jsonl", "-rf", "....", "con.jsonl", "n" * 200 + ".jsonl"]
    for name in names:
        with open(f"{log}/{name}", "wb") as file:
            file.write(b"x" * 100)
    for name in ("x", "ABCDEFGH.s", "abcdefgh.x", "abcdefgh.s.s", "..s", "a" * 200):
        os.makedirs(f"{place}/log/{name}", exist_ok=True)
    open(f"{place}/log/abcdefgh.s", "w").close()
    for part in ("ack", "join", "keys"):
        for name in ("x.json", "abcdefgh.json", "\x1b]0;x\x07.json", f"s-1-{other.device}.age", "a" * 250):
            with open(f"{place}/{part}/{name}" if os.path.isdir(f"{place}/{part}") else f"{place}/{name}", "wb") as file:
                file.write(b'{"v":1,"device":"abcdefgh","name":"\x1b[31mx","held":[]}')
    unmoved(other, folder, "strange names", ["a.jsonl", "1-1-ABCDEF00.jsonl"])
    one.record("person.registered", "of=p2", "name=Bo")
    meet([one, other], folder)
    agree([one, other])
    return f"{len(names)} names in a log"


@case
def links_and_pipes(team):
    folder = team.folder()
    one, other = team.pair(folder)
    secret = team.root + "/secret"
    with open(secret, "wb") as file:
        file.write(opened("abcdefgh", workspace(one)))
    place = exchange(folder)
    log = f"{place}/log/{one.device}.s"
    os.symlink(secret, f"{log}/1-1-00000000.jsonl")
    os.mkfifo(f"{log}/2-2-00000000.jsonl")
    os.symlink("/dev/zero", f"{log}/3-3-00000000.jsonl")
    os.symlink(team.root, f"{place}/log/abcdefgh.s")
    os.symlink(secret, f"{place}/ack/abcdefgh.json")
    os.makedirs(f"{log}/4-4-00000000.jsonl")
    unmoved(other, folder, "links and pipes", ["1-1-00000000.jsonl", "2-2-00000000.jsonl", "3-3-00000000.jsonl",
                                               "4-4-00000000.jsonl"])
    for part in ("log", "ack"):
        os.rename(f"{place}/{part}", f"{place}/{part}.away")
        os.symlink(f"{place}/{part}.away", f"{place}/{part}")
        unmoved(other, folder, f"{part} is a link", status=(0, 3))
        os.remove(f"{place}/{part}")
        os.rename(f"{place}/{part}.away", f"{place}/{part}")
    with open(secret, "rb") as file:
        if file.read() != opened("abcdefgh", workspace(one)):
            raise Broken("what a link led to was changed")
    one.record("person.registered", "of=p2", "name=Bo")
    meet([one, other], folder)
    agree([one, other])
    return "6 of them"


@case
def other_workspaces(team):
    folder = team.folder()
    one, other = team.pair(folder)
    foreign = team.laptop().found()
    foreign.record("person.registered", "of=p9", "name=Vreemd")
    foreign.sync(folder)
    place = f"{folder}/samen-{workspace(one)}"
    theirs = f"{folder}/samen-{workspace(foreign)}"
    shutil.copytree(f"{theirs}/log/{foreign.device}.s", f"{place}/log/{foreign.device}.s")
    unmoved(other, folder, "a log of another workspace", [foreign.device])
    # Under the name of a laptop that is in.
    segment = opened(one.device, workspace(foreign)) + registered(one.device, 2, "p9", "Vreemd")
    name = put(place, f"{one.device}.s", segment)
    unmoved(other, folder, "lines of another workspace under a known name", [name])
    shutil.copy(theirs + "/WORKSPACE.json", place + "/WORKSPACE.json")
    unmoved(other, folder, "the marker of another workspace", [workspace(foreign)], status=(3, 1))
    for marker in (b"", b"{", b"[]", b'{"v":2,"workspace":"x"}', b"\xff" * 50, b'{"v":1,"workspace":"../.."}'):
        with open(place + "/WORKSPACE.json", "wb") as file:
            file.write(marker)
        unmoved(other, folder, f"marker {marker[:20]}", status=(3, 1))
    return "9 markers and logs"


@case
def strangers(team):
    folder = team.folder()
    one, other = team.pair(folder)
    one.record("person.registered", "of=p1", "name=Aida")
    meet([one, other], folder)
    place = exchange(folder)
    foe = "f0e00000"
    put(place, foe + ".s", opened(foe, workspace(one)) + registered(foe, 2, "p66", "Vreemd") + erased(foe, 3, "p1"))
    with open(f"{place}/join/{foe}.json" if os.path.isdir(f"{place}/join") else f"{place}/{foe}.json", "w") as file:
        json.dump({"v": 1, "device": foe, "name": "Foe\x1b[2J", "station": "desk", "organisation": "Sociaal Huis", "key": ""}, file)
    unmoved(other, folder, "a stranger's log", [foe])
    # One that says itself that it is in.
    accepted = line(f'{{"v":1,"log":"{foe}.s","seq":4,"lam":4,"at":"2026-11-23T09:00:00Z","by":"foe","kind":"device.accepted",'
                    f'"data":{{"device":"{foe}","scopes":["s","c"],"on":"2026-11-23"}}}}')
    put(place, foe + ".s", accepted)
    unmoved(other, folder, "a stranger that lets itself in", [foe])
    # A line of another log, and at another place than the name says.
    name = put(place, f"{one.device}.s", registered(foe, 2, "p67", "Vreemd"))
    other_name = put(place, f"{one.device}.s", registered(one.device, 99, "p68", "Vreemd"), name="5-6-00000000.jsonl")
    unmoved(other, folder, "lines in the wrong place", [name, other_name])
    return "4 tries"


@case
def huge_files(team):
    folder = team.folder()
    one, other = team.pair(folder)
    place = exchange(folder)
    log = f"{place}/log/{one.device}.s"
    with open(f"{log}/1-2-00000000.jsonl", "wb") as file:
        file.truncate(1 << 40)
    with open(f"{log}/3-4-00000000.jsonl", "wb") as file:
        file.write(b"[" * (64 << 20))
    with open(f"{log}/5-6-00000000.jsonl", "wb") as file:
        file.truncate(300 << 20)
    for path in (f"{place}/ack/{one.device}.json", f"{place}/join/abcdefgh.json", f"{place}/keys/s-1-{other.device}.age"):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.truncate(1 << 36)
    for number in range(3000):
        with open(f"{log}/{number + 100}-{number + 100}-00000000.jsonl", "wb") as file:
            file.write(b"{}\n")
    unmoved(other, folder, "huge files", ["1-2-00000000.jsonl"])
    return "a terabyte, 64 MiB of brackets, 3000 small ones"


@case
def replayed(team):
    """Every state in which the folder ever was, put back over it, also after an erasure."""
    folder = team.folder()
    one, other = team.pair(folder)
    dice = random.Random(8)
    old = []
    for turn in range(8):
        one.record("person.registered", f"of=p{turn}", f"name=Kanarie{turn}")
        meet([one, other], folder)
        old.append(files(folder))
    one.expect("erase", "p3", "--yes", "--leave")
    meet([one, other], folder)
    if holding(other.root, "Kanarie3") or holding(folder, "Kanarie3"):
        raise Broken("the erased is still there")
    for _ in range(12):
        for name, data in dice.choice(old).items():
            if "/log/" in name:
                os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
                with open(f"{folder}/{name}", "wb") as file:
                    file.write(data)
        laptop = dice.choice([one, other])
        unmoved(laptop, folder, "old segments put back")
        if holding(laptop.root, "Kanarie3") or holding(folder, "Kanarie3"):
            raise Broken("the erased came back")
    agree([one, other])
    return "12 times"


@case
def damaged(team):
    """Bits turned over in every file, and lines of an accepted laptop that no version of ours writes."""
    folder = team.folder()
    one, other = team.pair(folder)
    for number in range(6):
        one.record("person.registered", f"of=p{number}", f"name=Persoon {number}")
    one.sync(folder)
    dice = random.Random(9)
    whole = files(folder)
    tries = 0
    for name, data in sorted(whole.items()):
        for _ in range(6):
            broken = bytearray(data)
            broken[dice.randrange(len(broken))] ^= 1 << dice.randrange(8)
            with open(f"{folder}/{name}", "wb") as file:
                file.write(broken)
            done = other.run("sync", folder, "--unsealed")
            if done.returncode not in (0, 1, 3):
                raise Broken(f"{name}: {done}")
            if other.run("check").returncode not in (0,):
                raise Broken(f"{name}: {other.run('check').stdout}")
            tries += 1
        with open(f"{folder}/{name}", "wb") as file:
            file.write(data)
    meet([one, other], folder)
    agree([one, other])
    return f"{tries} bits"


@case
def forged_keys(team):
    """Keys that somebody outside the circle made and sealed to a laptop, whose public key anyone can see."""
    folder = team.folder()
    one, other = team.pair(folder, sealed=True)
    place = exchange(folder)
    made = subprocess.run(["age-keygen"], capture_output=True, text=True, check=True).stdout
    secret = [word for word in made.split() if word.startswith("AGE-SECRET-KEY")][0]
    public = [word for word in made.split() if word.startswith("age1")][0]
    [path] = glob.glob(other.root + "/state/samen/*/keys.json")
    with open(path, encoding="utf-8") as file:
        own = json.load(file)["public"]
    for epoch in (99990000, 10000):
        key = {"scope": "s", "organisation": "", "epoch": epoch, "public": public, "maker": one.device, "without": [],
               "secret": secret}
        for after in (None, public, own):
            text = json.dumps({**key, **({"after": after} if after else {})})
            sealed = subprocess.run(["age", "-r", own], input=text.encode(), capture_output=True, check=True).stdout
            with open(f"{place}/keys/s-{epoch}-{other.device}.age", "wb") as file:
                file.write(sealed)
            unmoved(other, folder, "a forged key")
    other.record("person.registered", "of=p1", "name=Aida")
    other.sync(folder)
    opens = 0
    for sealed in glob.glob(f"{place}/log/*/*.age"):
        with open(team.root + "/secret", "w") as file:
            file.write(secret + "\n")
        opens += subprocess.run(["age", "-d", "-i", team.root + "/secret", sealed], capture_output=True).returncode == 0
    if opens:
        raise Broken("a segment was sealed to a forged key")
    # What lies unsealed in a sealed exchange is not taken.
    name = put(place, f"{one.device}.s", registered(one.device, 99, "p99", "Vreemd"))
    unmoved(other, folder, "an unsealed segment", [name])
    meet([one, other], folder)
    agree([one, other])
    return "6 keys"


CASES.run(SAMEN)
