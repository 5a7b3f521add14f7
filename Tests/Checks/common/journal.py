"""The program as a script sees it, in a workspace of its own, and what its journal says afterwards."""
import json
import os
import re
import shutil
import subprocess
import tempfile

DAY = "2026-11-23"
NOW = DAY + "T10:00:00+01:00"
# What the program writes of its own accord.
OWN_KINDS = {"log.opened", "staff.added"}


class Broken(Exception):
    """Something that was promised does not hold."""


def fast_folder():
    """A new folder, in memory where there is room for one: every line is synced to the disk."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return tempfile.mkdtemp(prefix="samen-check-", dir=memory)


class Place:
    """A folder with a workspace and all that a device keeps beside it."""

    def __init__(self, samen, root):
        self.samen = samen
        self.root = root
        self.env = dict(
            os.environ, HOME=root + ".home", XDG_CONFIG_HOME=root + ".home/config", XDG_DATA_HOME=root + "/data",
            XDG_STATE_HOME=root + "/state", SAMEN_WORKSPACE=root + "/ws", SAMEN_LANG="nl", SAMEN_NOW=NOW,
            SWIFT_BACKTRACE="enable=no")

    def run(self, *arguments, text=None, more=None):
        """Runs the program to its end; a status of its own, or a signal as a negative number."""
        return subprocess.run([self.samen, *arguments], env={**self.env, **(more or {})}, input=text,
                              capture_output=True, text=True, timeout=60)

    def expect(self, *arguments, text=None):
        """Runs the program, which has to say that it is done; returns what it printed."""
        done = self.run(*arguments, text=text)
        if done.returncode:
            raise Broken(f"samen {' '.join(arguments)}: {done.returncode}, {done.stdout}{done.stderr}")
        return done.stdout

    def make(self):
        os.makedirs(self.root, exist_ok=True)
        self.expect("init", "--station", "desk", "--user", "walter")

    def is_made(self):
        return os.path.exists(self.root + "/ws/workspace.json")

    def contents(self):
        """Every file there is, by its path, with what is in it."""
        found = {}
        for folder, _, names in os.walk(self.root):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, self.root)] = file.read()
        return found

    def logs(self):
        folder = self.root + "/ws/log"
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]

    def copy_to(self, root):
        """A copy that takes itself for the original: the mark of the folder is that of the copy."""
        shutil.copytree(self.root, root)
        copy = Place(self.samen, root)
        for folder, _, names in os.walk(root + "/state"):
            if "device.json" in names:
                copy.settle(os.path.join(folder, "device.json"))
        return copy

    def settle(self, path):
        status = os.stat(self.root + "/ws")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(r'"folder":"[^"]*"', f'"folder":"{status.st_dev}.{status.st_ino}"', text))

    def remove(self):
        shutil.rmtree(self.root, ignore_errors=True)

    def held(self):
        """What `samen log --json` prints, each line by its version."""
        lines = {}
        for text in self.expect("log", "--json").splitlines():
            line = json.loads(text)
            lines[f"{line['log']}.{line['seq']}.{line['crc']}"] = line
        places = [version.rsplit(".", 1)[0] for version in lines]
        if len(set(places)) != len(places):
            raise Broken("a place in a log was written twice")
        return lines


def person(number, name="Persoon"):
    """A line that registers person `number`."""
    return {"kind": "person.registered", "of": f"p{number}", "data": {"name": f"{name} {number}", "on": DAY}}


def goal(number, text="Werk in de zorg"):
    """A confidential line about person `number`."""
    return {"kind": "goal.set", "of": f"p{number}", "data": {"goal": f"g{number}", "text": text, "on": DAY}}


def feed(*lines):
    """The lines as `samen record -` reads them."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def saved(output):
    """The versions that the answers in `output` say are on disk; a torn last answer says nothing."""
    versions = []
    for text in output.split("\n")[:-1]:
        answer = json.loads(text)
        if answer["ok"]:
            versions += answer["lines"]
    return versions


def hold(place, promised, sent):
    """Every promised version is held, and nothing but what was sent; `sent` are the lines that were fed."""
    held = place.held()
    lost = [version for version in promised if version not in held]
    if lost:
        raise Broken(f"promised and not held: {lost}")
    wanted = {(line["kind"], line["of"], json.dumps(line["data"], sort_keys=True))
              for line in sent for line in line.get("act", [line])}
    for version, line in held.items():
        if line["kind"] in OWN_KINDS:
            continue
        if (line["kind"], line["of"], json.dumps(line["data"], sort_keys=True)) not in wanted:
            raise Broken(f"held and never sent: {version}")
    return held
