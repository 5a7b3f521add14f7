#!/usr/bin/env python3
"""Fails every call that the program makes on its files, one after the other, and then every call of
the start after it: no crash, nothing lost that was said to be saved. Takes about a minute and a
half.

    faults.py SAMEN
"""
import concurrent.futures
import dataclasses
import errno
import os
import re
import shutil
import struct
import subprocess
import sys

sys.dont_write_bytecode = True
from common.journal import Broken, Place, fast_folder, feed, goal, hold, person, saved

MODES = {"once": errno.EIO, "onward": errno.ENOSPC, "short": 0, "full": errno.ENOSPC, "kill": 0}
# The calls go through, only slower or in parts: all has to be done.
SURVIVED = {"short"}
MOST_CALLS = 2000
# After these the calls of the next start fail too. After the others they do in the sweep of the journal's
# own tests, which needs no program to start and so can afford every command and every mode.
FOLLOWED = {("init", "once"), ("record", "once"), ("record", "onward")}

OLD = [person(1), goal(1)]
NEW = [person(2), {"act": [person(3), person(4)]}, {"act": [person(5), goal(5)]}]
LATER = [person(8), goal(8)]
LAST = [person(9), goal(9)]
SENT = OLD + NEW + LATER + LAST


@dataclasses.dataclass
class Command:
    """Something the program does: where it starts, its words and its input. A new one is a line below."""
    name: str
    start: str
    words: list
    lines: list = dataclasses.field(default_factory=list)
    only_reads: bool = False


COMMANDS = [
    Command("init", "nothing", ["init", "--station", "desk", "--user", "walter"]),
    Command("record", "made", ["record", "-"], NEW),
    Command("record after a crash", "torn", ["record", "-"], NEW),
    Command("repair", "torn", ["repair"]),
    Command("backup", "used", ["backup", "{root}/backup.samen"]),
    Command("restore", "backed up", ["restore", "{root}/backup.samen"]),
    Command("check", "used", ["check"], only_reads=True),
    Command("state", "used", ["state"], only_reads=True),
    Command("log", "used", ["log", "--json"], only_reads=True),
]


class Faults:
    def __init__(self, samen):
        self.samen = samen
        self.root = fast_folder()
        self.library = self.root + "/faults.so"
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "faults.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", self.library, source,
                        "-ldl"], check=True)
        self.starts = self.make_starts()

    def make_starts(self):
        """The workspaces in which a command may start; None where there is none yet."""
        made = Place(self.samen, self.root + "/start-made")
        made.make()
        used = made.copy_to(self.root + "/start-used")
        used.expect("record", "-", text=feed(*OLD))
        torn = used.copy_to(self.root + "/start-torn")
        for log in torn.logs():
            with open(log, "ab") as file:
                file.write(b'{"v":1,"log":"half')
        backed = used.copy_to(self.root + "/start-backed")
        backed.expect("backup", backed.root + "/backup.samen")
        return {"nothing": None, "made": made, "used": used, "torn": torn, "backed up": backed}

    def begin(self, command, name):
        start = self.starts[command.start]
        root = f"{self.root}/{name}"
        if start:
            return start.copy_to(root)
        os.makedirs(root)
        return Place(self.samen, root)


class Sweep:
    """One command under one mode."""

    def __init__(self, faults, command, mode):
        self.faults, self.command, self.mode = faults, command, mode
        self.name = f"{command.name}, {mode}".replace(" ", "-")
        self.failed = self.failed_later = self.runs = 0
        self.shapes = set()
        self.tally = f"{faults.root}/{self.name}.tally"
        self.promised_before = [] if command.start in ("nothing", "made") else list(faults.starts["used"].held())
        self.plain = faults.starts[command.start].expect(*command.words) if command.only_reads else None
        # What the start after it is put through too, once for each different thing that is left to it.
        self.is_followed = (command.name, mode) in FOLLOWED

    def run_failing(self, place, words, lines, number):
        """Runs with call `number` failing; what it printed, and how many calls were failed."""
        with open(self.tally, "wb") as file:
            file.write(bytes(16))
        self.runs += 1
        done = place.run(*(word.format(root=place.root) for word in words), text=feed(*lines), more={
            "LD_PRELOAD": self.faults.library, "FAULTS_UNDER": place.root, "FAULTS_AT": str(number),
            "FAULTS_ERRNO": str(MODES[self.mode]), "FAULTS_MODE": self.mode, "FAULTS_TALLY": self.tally})
        with open(self.tally, "rb") as file:
            failed = struct.unpack("QQ", file.read(16))[1]
        allowed = {-9} if self.mode == "kill" and failed else {0, 1, 2, 3}
        if done.returncode not in allowed:
            raise Broken(f"it ended with {done.returncode}: {done.stderr}")
        if done.returncode and (not failed or self.mode in SURVIVED):
            raise Broken(f"it gave up ({done.returncode}): {done.stderr}")
        return done, failed

    def fail(self, number):
        """The place after the command in which call `number` failed, and what was promised there."""
        place = self.faults.begin(self.command, f"{self.name}-{number}")
        self.before = place.contents()
        done, failed = self.run_failing(place, self.command.words, self.command.lines, number)
        if self.command.only_reads:
            if done.returncode == 0 and done.stdout != self.plain:
                raise Broken(f"it said that all is well and showed something else:\n{done.stdout}{done.stderr}")
            return place, self.promised_before, failed
        if self.command.name == "init":
            if done.returncode == 0 and not place.is_made():
                raise Broken("it said that the workspace is there, and it is not")
            return place, [], failed
        answers = saved(done.stdout) if self.command.lines else []
        return place, self.promised_before + answers, failed

    def finish(self, place, promised):
        if self.command.only_reads:
            if place.contents() != self.before:
                raise Broken("it only reads, and changed something")
            return place.remove()
        self.settle(place, promised, is_checked=self.mode in ("full", "kill"))

    def settle(self, place, promised, is_checked=True):
        """Starts again without a fault; all has to be there, and work to go on."""
        if not place.is_made():
            place.expect("init", "--station", "desk", "--user", "walter")
        promised = promised + saved(place.expect("record", "-", text=feed(*LAST)))
        hold(place, promised, SENT)
        if is_checked:
            place.expect("check")
        self.runs += 2 + is_checked
        place.remove()

    def recover(self, number):
        """The same start after the same fault, with its first call failing, then its second, and so on."""
        left, promised_first, _ = self.fail(number)
        for later in range(1, MOST_CALLS) if left.is_made() else []:
            place = left.copy_to(f"{left.root}-{later}")
            done, failed = self.run_failing(place, ["record", "-"], LATER, later)
            promised = promised_first + saved(done.stdout)
            self.at = f"call {number}, then {later} of the start after it"
            self.settle(place, promised, is_checked=not failed)
            if not failed:
                break
            self.failed_later += 1
        left.remove()

    def shape(self, place):
        """What kind of thing was left on the disk: which files, ids apart, and whether each ends as it should."""
        return frozenset((re.sub(r"[0-9a-z]{8,10}(?=[./])", "*", path), content[-1:])
                         for path, content in place.contents().items())

    def run(self):
        self.at = ""
        try:
            for number in range(1, MOST_CALLS):
                self.at = f"call {number}"
                place, promised, failed = self.fail(number)
                shape = self.shape(place)
                self.finish(place, promised)
                if not failed:
                    return None
                self.failed += 1
                if self.is_followed and shape not in self.shapes:
                    self.shapes.add(shape)
                    self.recover(number)
            return f"{self.command.name}, {self.mode}: there were still calls to fail"
        except Broken as error:
            return f"{self.command.name}, {self.mode}, {self.at}: {error}"


def main():
    faults = Faults(os.path.abspath(sys.argv[1]))
    try:
        sweeps = [Sweep(faults, command, mode) for command in COMMANDS for mode in MODES
                  if not (command.only_reads and mode in ("full", "kill"))]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
            problems = [problem for problem in threads.map(Sweep.run, sweeps) if problem]
        for sweep in sweeps:
            print(f"{sweep.command.name}, {sweep.mode}: {sweep.failed} calls failed, "
                  f"{sweep.failed_later} in the start after {len(sweep.shapes)} kinds of end", flush=True)
            if not sweep.failed and not problems:
                problems.append(f"{sweep.command.name}, {sweep.mode}: no call was failed")
        print(f"faults: {sum(sweep.failed for sweep in sweeps)} calls failed, "
              f"{sum(sweep.failed_later for sweep in sweeps)} more in the start after it, "
              f"{sum(sweep.runs for sweep in sweeps)} runs")
    finally:
        shutil.rmtree(faults.root, ignore_errors=True)
    if problems:
        sys.exit("faults.py:\n" + "\n".join(problems))


if __name__ == "__main__":
    main()
