"""A team of laptops, each the real program with a workspace of its own, that share over folders."""
import glob
import json
import os
import shutil
import subprocess
import sys
import time

from common.journal import Broken, Place, fast_folder

ORGANISATION = "Sociaal Huis"


def checksum(data):
    """CRC-32C."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 255] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def _entry(crc):
    for _ in range(8):
        crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc


TABLE = [_entry(byte) for byte in range(256)]


def line(text):
    """A line of the journal: `text` is the JSON object, to which the checksum is added."""
    body = (text if isinstance(text, bytes) else text.encode())[:-1]
    return body + b',"crc":"%08x"}\n' % checksum(body)


class Laptop(Place):
    """A laptop; `sealed` where it shares with age."""

    def __init__(self, samen, root, sealed=False, now=None):
        super().__init__(samen, root)
        self.sealed = sealed
        os.makedirs(root, exist_ok=True)
        if now:
            self.env["SAMEN_NOW"] = now

    def found(self, organisation=ORGANISATION, station="desk"):
        self.expect("init", "--station", station, "--user", "walter", "--organisation", organisation)
        return self

    def ask(self, folder, organisation=ORGANISATION, station="field"):
        self.expect("join", folder, "--station", station, "--user", "wim", "--organisation", organisation,
                    *self.flags())
        return self

    def flags(self):
        return [] if self.sealed else ["--unsealed"]

    def sync(self, folder, *more):
        return self.expect("sync", folder, *self.flags(), *more)

    @property
    def device(self):
        [path] = glob.glob(self.root + "/state/samen/*/device.json")
        with open(path, encoding="utf-8") as file:
            return json.load(file)["id"]

    def accept(self, other, scopes="s"):
        self.expect("devices", "accept", other.device, "--scopes", scopes)

    def record(self, *words):
        self.expect("record", *words)

    def hash(self):
        return self.expect("state", "--hash").strip()

    def shared(self):
        """The part of the state that everyone has."""
        return json.dumps(json.loads(self.expect("state"))["s"], sort_keys=True)

    def lines(self):
        """The lines of every log, each a set of bytes."""
        found = {}
        for path in self.logs():
            with open(path, "rb") as file:
                found[os.path.basename(path)] = {part for part in file.read().split(b"\n") if part}
        return found


class Team:
    """Laptops, and folders they share over; all gone in the end."""

    def __init__(self, samen):
        self.samen = samen
        self.root = fast_folder()
        self.count = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def folder(self, name="stick"):
        path = f"{self.root}/{name}"
        os.makedirs(path, exist_ok=True)
        return path

    def laptop(self, sealed=False, now=None):
        self.count += 1
        return Laptop(self.samen, f"{self.root}/laptop{self.count}", sealed, now)

    def pair(self, folder, sealed=False, scopes="s"):
        """Two that know each other, over `folder`."""
        one = self.laptop(sealed).found()
        one.sync(folder)
        other = self.laptop(sealed).ask(folder)
        one.accept(other, scopes)
        meet([one, other], folder)
        return one, other


def meet(laptops, folder, *more):
    """Everyone shares until all have all."""
    for _ in range(2):
        for laptop in laptops:
            laptop.sync(folder, *more)


def files(folder):
    """Every file under `folder`, by its path in it, with what is in it."""
    found = {}
    for top, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(top, name)
            if os.path.isfile(path) and not os.path.islink(path):
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def holding(folder, text):
    """The files under `folder` in which `text` stands."""
    wanted = text.encode()
    return sorted(name for name, data in files(folder).items() if wanted in data)


def agree(laptops):
    """All have the same state."""
    hashes = {laptop.hash() for laptop in laptops}
    if len(hashes) != 1:
        raise Broken(f"the laptops disagree: {hashes}")


class Cases:
    """What a check tries, each with a team of its own; all are tried, also when one fails."""

    def __init__(self):
        self.all = []

    def case(self, function):
        self.all.append(function)
        return function

    def run(self, samen):
        """Prints the figure of each, and ends with 1 where one failed."""
        failed = 0
        for part in self.all:
            start = time.monotonic()
            with Team(samen) as team:
                try:
                    figure = part(team)
                    print(f"{part.__name__}: {figure}, {time.monotonic() - start:.0f} s", flush=True)
                except (Broken, AssertionError, OSError, subprocess.SubprocessError) as broken:
                    failed += 1
                    print(f"FAILED {part.__name__}: {broken}", flush=True)
        sys.exit(1 if failed else 0)
