#!/usr/bin/env python3
"""Kills the program 2,000 times while it writes, at moments by chance; whatever it said is saved has to
be there at the next start. Takes about two minutes.

    kills.py SAMEN [KILLS [SEED]]
"""
import concurrent.futures
import dataclasses
import os
import random
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from common.journal import Broken, Place, fast_folder, feed, hold, person, saved

KILLS = 2000
# After so many bytes a journal has grown enough, and a new one is begun.
LARGEST = 600_000
# How many different inputs there are; an input is not given twice to the same journal.
INPUTS = 8


@dataclasses.dataclass
class Work:
    """Something the program is killed in: its words, and the lines it is fed. A new one is a line below."""
    name: str
    words: list
    lines: object
    # Whether the lines are there before, and the logs spoilt, and it is killed in mending them.
    is_mending: bool = False


def goals(count, size):
    """Makes `count` lines of about `size` bytes each."""
    return lambda number: [goal(1, number, place, "x" * max(1, size - 190)) for place in range(count)]


def goal(person_number, number, place, text):
    return {"kind": "goal.set", "of": f"p{person_number}",
            "data": {"goal": f"g{number}n{place}", "text": text, "on": "2026-11-23"}}


def acts(count, lines):
    """Makes `count` acts of so many lines each."""
    return lambda number: [
        {"act": [goal(1, number, f"{act}x{line}", "Werk in de zorg") for line in range(lines)]} for act in range(count)]


WORKS = [
    Work("lines of 200 bytes", ["record", "-"], goals(2000, 200)),
    Work("lines of 4 KB", ["record", "-"], goals(400, 4_000)),
    Work("lines of 30 KB", ["record", "-"], goals(80, 30_000)),
    Work("acts of 100 lines", ["record", "-"], acts(60, 100)),
    Work("repair", ["repair"], goals(200, 200), is_mending=True),
]


class Killer:
    """Kills the program in one work, again and again."""

    def __init__(self, samen, root, work, kills, seed):
        self.samen, self.work, self.kills = samen, work, kills
        self.root = f"{root}/{work.name.replace(' ', '-')}-{seed}"
        os.makedirs(self.root)
        self.chance = random.Random(seed)
        self.longest = 0.08
        self.done = self.torn = self.acknowledged = self.places = 0
        self.inputs = []
        for number in range(INPUTS):
            lines = work.lines(number)
            path = f"{self.root}/input-{number}"
            with open(path, "w", encoding="utf-8") as file:
                file.write(feed(*lines))
            self.inputs.append((path, lines))

    def run(self):
        try:
            while self.done < self.kills:
                self.one_journal()
            return None
        except Broken as error:
            return f"{self.work.name}, kill {self.done}: {error}"
        finally:
            shutil.rmtree(self.root, ignore_errors=True)

    def one_journal(self):
        self.places += 1
        place = Place(self.samen, f"{self.root}/{self.places}")
        place.make()
        sent = [person(1)]
        promised = saved(place.expect("record", "-", text=feed(*sent)))
        for path, lines in self.inputs:
            if self.done >= self.kills or sum(map(os.path.getsize, place.logs())) > LARGEST:
                break
            if self.work.is_mending:
                promised += saved(place.expect("record", "-", text=feed(*lines)))
                self.spoil(place)
            output = self.kill(place, path)
            new = [] if self.work.is_mending else saved(output)
            promised += new
            sent += lines
            self.acknowledged += len(new)
            self.look(place, promised, sent)
        last = [person(2)]
        promised += saved(place.expect("record", "-", text=feed(*last)))
        hold(place, promised, sent + last)
        place.expect("check")
        place.remove()

    def spoil(self, place):
        for path in place.logs():
            with open(path, "ab") as file:
                file.write(b'{"v":1,"log":"half')

    def kill(self, place, path):
        """Feeds it the input and kills it by chance; what it answered until then."""
        answers = place.root + ".answers"
        with open(path, "rb") as source, open(answers, "wb") as target:
            program = subprocess.Popen([self.samen, *self.work.words], env=place.env, stdin=source, stdout=target,
                                       stderr=subprocess.PIPE)
            time.sleep(self.chance.uniform(0, self.longest))
            program.kill()
            _, error = program.communicate()
        with open(answers, encoding="utf-8") as file:
            output = file.read()
        if program.returncode == -9:
            self.done += 1
        elif program.returncode:
            raise Broken(f"it ended with {program.returncode} before it was killed: {error.decode()}")
        # So that a kill comes sometimes before the first answer, and seldom after the last.
        self.longest *= 0.8 if program.returncode == 0 else 1.2 if not output else 0.98
        return output

    def look(self, place, promised, sent):
        """All is there, and `check` complains of nothing but an end that was torn off."""
        hold(place, promised, sent)
        status = place.run("check").returncode
        ends = [open(path, "rb").read()[-1:] for path in place.logs()]
        is_torn = any(end != b"\n" for end in ends if end)
        self.torn += is_torn
        if status and not (status == 1 and is_torn):
            raise Broken(f"check says {status}: {place.run('check').stdout}")


def main():
    samen = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else KILLS
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    root = fast_folder()
    try:
        killers = [Killer(samen, root, work, kills // len(WORKS) // 2, seed + half)
                   for work in WORKS for half in range(2)]
        with concurrent.futures.ThreadPoolExecutor(2) as threads:
            problems = [problem for problem in threads.map(Killer.run, killers) if problem]
    finally:
        shutil.rmtree(root, ignore_errors=True)
    for work in WORKS:
        own = [killer for killer in killers if killer.work is work]
        print(f"{work.name}: {sum(killer.done for killer in own)} kills, {sum(killer.acknowledged for killer in own)} "
              f"lines acknowledged and found, {sum(killer.torn for killer in own)} ends torn")
    if not sum(killer.torn for killer in killers) and kills >= KILLS:
        problems.append("no kill ever tore a line: they all came too early or too late")
    if problems:
        sys.exit(f"kills.py, seed {seed}:\n" + "\n".join(problems))
    print(f"kills: {sum(killer.done for killer in killers)} kills, seed {seed}")


if __name__ == "__main__":
    main()
