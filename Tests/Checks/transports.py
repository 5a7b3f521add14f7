"""Laptops of the real program that share over what people have: two instances of Syncthing on this
machine, rsync interrupted at random, copies cut off half-way, the names that Nextcloud, Syncthing and
Dropbox give to what they take for a conflict, a folder that was emptied, one that is not mounted.
It takes about 90 s.

Nothing is lost, nothing is blocked, and in the end all laptops have the same.

Usage: transports.py PATH-OF-THE-RELEASE-SAMEN
"""
import glob
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common.journal import Broken  # noqa: E402
from common.laptops import Cases, agree, files, meet  # noqa: E402

SAMEN = os.path.abspath(sys.argv[1])
CASES = Cases()
case = CASES.case


def record(laptop, number, name="Persoon"):
    laptop.record("person.registered", f"of=p{number}", f"name={name} {number}")


def people(laptop, *numbers):
    listed = laptop.expect("list", "people")
    for number in numbers:
        if f"p{number}:" not in listed:
            raise Broken(f"p{number} is missing in {listed}")


@case
def interrupted_rsync(team):
    """Two folders that rsync carries from one to the other, killed at random moments."""
    here, there = team.folder("here"), team.folder("there")
    one, other = team.pair(here)
    dice = random.Random(5)
    killed = 0
    for turn in range(12):
        for number in range(20):
            record(one, turn * 100 + number)
        one.sync(here)
        for way in ((here, there), (there, here)):
            copy = subprocess.Popen(
                ["rsync", "-a", "--bwlimit=60", way[0] + "/", way[1] + "/"], stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            time.sleep(dice.random() * 0.4)
            if copy.poll() is None:
                killed += 1
                copy.send_signal(dice.choice([signal.SIGKILL, signal.SIGTERM]))
            copy.wait()
        if os.path.isdir(there + "/" + os.listdir(here)[0]):
            done = other.run("sync", there, "--unsealed")
            if done.returncode not in (0, 3):
                raise Broken(f"sync after a killed rsync: {done}")
        record(other, turn * 100 + 50)
    for _ in range(2):
        subprocess.run(["rsync", "-a", here + "/", there + "/"], check=True)
        other.sync(there)
        subprocess.run(["rsync", "-a", there + "/", here + "/"], check=True)
        one.sync(here)
    agree([one, other])
    return f"{killed} copies killed"


@case
def cut_copies(team):
    """A stick that was filled with a plain copy which stopped half-way, at every quarter of every file."""
    full, stick = team.folder("full"), team.folder("stick")
    one, other = team.pair(full)
    for number in range(12):
        record(one, number)
    one.sync(full)
    cuts = 0
    for name, data in sorted(files(full).items()):
        for part in (0, len(data) // 4, len(data) // 2, len(data) - 1):
            shutil.rmtree(stick)
            shutil.copytree(full, stick)
            with open(f"{stick}/{name}", "wb") as file:
                file.write(data[:part])
            before = other.lines()
            done = other.run("sync", stick, "--unsealed")
            if done.returncode not in (0, 1, 3):
                raise Broken(f"{name} cut at {part}: {done}")
            if any(not lines <= other.lines().get(log, set()) for log, lines in before.items()):
                raise Broken(f"{name} cut at {part}: lines went away")
            cuts += 1
    shutil.rmtree(stick)
    shutil.copytree(full, stick)
    other.sync(stick)
    agree([one, other])
    return f"{cuts} cuts"


@case
def conflict_copies(team):
    """The names of three programs for what they take for a conflict; whole and cut, beside and instead."""
    folder = team.folder()
    one, other = team.pair(folder)
    marks = [
        "{0}.sync-conflict-20261123-100000-ABCDEFG{1}", "{0} (conflicted copy 2026-11-23 100000){1}",
        "{0} (walter's conflicted copy 2026-11-23){1}", "{0}_conflict-20261123-100000{1}",
    ]
    for turn, mark in enumerate(marks):
        record(one, turn)
        one.sync(folder)
        [name] = [max(glob.glob(f"{folder}/*/log/{one.device}.s/*.jsonl"), key=os.path.getmtime)]
        stem, ending = name[:-len(".jsonl")], ".jsonl"
        os.rename(name, mark.format(stem, ending))
        other.sync(folder)
        people(other, turn)
        for part in ("ack", "join", "keys"):
            for path in glob.glob(f"{folder}/*/{part}/*.json"):
                shutil.copy(path, mark.format(path[:-5], ".json"))
        [marker] = glob.glob(f"{folder}/*/WORKSPACE.json")
        shutil.copy(marker, mark.format(marker[:-5], ".json"))
        meet([one, other], folder)
    agree([one, other])
    return f"{len(marks)} ways to name them"


@case
def emptied_and_unmounted(team):
    """A folder whose content somebody removed, and one that is not there: named, and nothing removed here."""
    folder = team.folder()
    one, other = team.pair(folder)
    record(other, 2)
    meet([other, one], folder)
    record(one, 1)
    before = one.lines()
    moved = folder + ".away"
    os.rename(folder, moved)
    gone = one.run("sync", folder, "--unsealed")
    os.makedirs(folder)
    empty = one.run("sync", folder, "--unsealed")
    [exchange] = glob.glob(moved + "/*")
    os.rename(exchange + "/WORKSPACE.json", moved + "/marker")
    unmarked = one.run("sync", moved, "--unsealed")
    os.rename(moved + "/marker", exchange + "/WORKSPACE.json")
    for done, what in ((gone, "unmounted"), (empty, "emptied"), (unmarked, "without its marker")):
        if done.returncode == 0 or not done.stderr:
            raise Broken(f"a folder {what}: {done}")
    if os.listdir(folder) or one.lines() != before:
        raise Broken("something was laid down, or went, without asking")
    people(one, 1)
    one.sync(folder, "--anew")
    meet([one, other], folder)
    agree([one, other])
    logs = glob.glob(moved + "/*/log/*")
    for log in logs:
        shutil.rmtree(log)
    meet([one, other], moved)
    agree([one, other])
    return f"{len(logs)} logs removed and laid down again"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Syncthing:
    """A real instance, on the loopback alone."""

    def __init__(self, home, folder):
        self.home, self.folder = home, folder
        self.api, self.listen = free_port(), free_port()
        subprocess.run(["syncthing", "generate", f"--home={home}", "--skip-port-probing", "--no-default-folder"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.id = subprocess.run(["syncthing", f"--home={home}", "--device-id"], check=True, capture_output=True,
                                 text=True).stdout.strip()
        self.process = None

    def begin(self, other):
        path = self.home + "/config.xml"
        with open(path, encoding="utf-8") as file:
            text = file.read()
        devices = "".join(
            f'<device id="{one.id}" name="{name}" compression="never"><address>tcp://127.0.0.1:{one.listen}</address>'
            "</device>" for one, name in ((self, "here"), (other, "there")))
        members = "".join(f'<device id="{one.id}"></device>' for one in (self, other))
        shared = (f'<folder id="team" label="team" path="{self.folder}" type="sendreceive" rescanIntervalS="1" '
                  f'fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true">{members}'
                  # After a file that could not be fetched at once, Syncthing waits this long, and twice
                  # as long each time that it fails again: a minute, if nothing is said.
                  "<pullerPauseS>1</pullerPauseS></folder>")
        text = re.sub(r"<device id=.*?</device>", "", text, flags=re.S)
        text = re.sub(r"<folder .*?</folder>", "", text, flags=re.S)
        text = text.replace("<gui ", shared + devices + "<gui ", 1)
        text = re.sub(r"<address>127\.0\.0\.1:\d+</address>", f"<address>127.0.0.1:{self.api}</address>", text, count=1)
        options = {
            "listenAddress": f"tcp://127.0.0.1:{self.listen}", "globalAnnounceEnabled": "false",
            "localAnnounceEnabled": "false", "relaysEnabled": "false", "natEnabled": "false", "urAccepted": "-1",
            "crashReportingEnabled": "false", "autoUpgradeIntervalH": "0", "startBrowser": "false",
            "reconnectionIntervalS": "1",
        }
        for name, value in options.items():
            text = re.sub(rf"<{name}>.*?</{name}>", "", text)
            text = text.replace("</options>", f"<{name}>{value}</{name}></options>")
        self.key = re.search(r"<apikey>(.*?)</apikey>", text).group(1)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart", "--no-upgrade"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def ask(self, path, method="GET"):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.api}/rest/{path}", method=method, headers={"X-API-Key": self.key})
        try:
            return urllib.request.urlopen(request, timeout=20).read().decode()
        except OSError as error:
            return str(error)

    def scan(self):
        self.ask("db/scan?folder=team", "POST")

    def state(self):
        """What Syncthing itself says of it: for who has to find out why a meeting did not take place."""
        return [self.ask(path) for path in (
            "db/status?folder=team", "folder/errors?folder=team", "system/connections", "system/error")]

    def end(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            self.process.wait(30)
            self.process = None


@case
def syncthing(team):
    """Two instances; one is killed in the midst and comes back, both laptops write and tidy up at once."""
    here, there = team.folder("here"), team.folder("there")
    one, other = team.pair(here, sealed=True, scopes="s,c")
    shutil.copytree(here, there, dirs_exist_ok=True)
    left, right = Syncthing(team.root + "/left", here), Syncthing(team.root + "/right", there)
    left.begin(right)
    right.begin(left)
    try:
        dice = random.Random(6)
        for turn in range(6):
            for number in range(10):
                record(one, turn * 100 + number)
                record(other, turn * 100 + 50 + number)
                if dice.random() < 0.4:
                    one.sync(here)
                if dice.random() < 0.4:
                    other.sync(there)
            if turn == 2:
                right.end(signal.SIGKILL)
            if turn == 3:
                right.start()
            left.scan()
            right.scan()
        waited = time.monotonic()
        while True:
            one.sync(here)
            other.sync(there)
            left.scan()
            right.scan()
            people = [len(laptop.expect("list", "people").splitlines()) for laptop in (one, other)]
            if one.hash() == other.hash() and people == [120, 120]:
                return f"alike {time.monotonic() - waited:.0f} s after the last line"
            if time.monotonic() - waited > 600:
                raise Broken(f"not alike after 600 s: {people} people; {set(files(here)) ^ set(files(there))} in one folder only; "
                             f"{left.state()}; {right.state()}")
            time.sleep(0.5)
    finally:
        left.end()
        right.end()


CASES.run(SAMEN)
