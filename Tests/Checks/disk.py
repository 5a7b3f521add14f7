#!/usr/bin/env python3
"""The program itself, in a terminal, on a small disk that fills up and on one that turns read-only while
it runs: it stays up, says nothing is saved that is not, keeps what was done, puts it elsewhere, and saves
it once the disk is well again.

    disk.py SAMEN

Takes about 20 s, and has 60. The disks are mounted in a namespace of their own, so that the machine does
not see them: as root, or else through sudo or a user namespace.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 20
SESSION = "mechelen-pilot-20210511.w-20210511"
PROGRAMME = "mechelen-pilot-20210511"
MARKS = [("a", "aanwezig", "present"), ("l", "te laat", "late"),
         ("v", "verontschuldigd", "excused"), ("x", "afwezig", "absent")]


def enter_namespace():
    """Runs this check again where it may mount disks."""
    if os.environ.get("SAMEN_DISKS") == "own":
        return
    os.environ["SAMEN_DISKS"] = "own"
    ways = [["unshare", "-m"]] if os.geteuid() == 0 else [
        ["sudo", "-n", "--preserve-env=SAMEN_DISKS", "unshare", "-m"], ["unshare", "-rm"]]
    for way in ways:
        if shutil.which(way[0]) and subprocess.run([*way, "true"], capture_output=True).returncode == 0:
            os.execvp(way[0], [*way, sys.executable, *sys.argv])
    sys.exit("disk.py: no disks can be mounted here, neither as root nor in a user namespace")


def mount(*words):
    subprocess.run(["mount", *words], check=True)


class Desk:
    """A workspace on a disk of its own, its home on another, and a terminal for the program."""
    count = 0

    def __init__(self, samen, root, kilobytes):
        Desk.count += 1
        self.samen = samen
        self.home = f"{root}/home-{Desk.count}"
        self.disk = f"{root}/disk-{Desk.count}"
        os.makedirs(self.home)
        os.makedirs(self.disk)
        mount("-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0700", "none", self.disk)
        self.workspace = f"{self.disk}/werk"
        self.env = {
            "PATH": os.environ["PATH"], "HOME": self.home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "XDG_STATE_HOME": f"{self.home}/state",
            "XDG_CONFIG_HOME": f"{self.home}/config", "SAMEN_LANG": "nl",
            "SAMEN_NOW": "2021-05-11T12:00:00+02:00", "SAMEN_WORKSPACE": self.workspace}
        self.socket = f"samen-disk-{os.getpid()}-{Desk.count}"

    # The command line

    def run(self, *words, text=None):
        return subprocess.run([self.samen, *words], env=self.env, input=text, text=True, capture_output=True)

    def must(self, *words, text=None):
        done = self.run(*words, text=text)
        if done.returncode:
            fail(f"samen {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def begin(self):
        self.must("init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
                  "--start", "2021-05-11")
        lines = [{"kind": "person.registered", "of": "p1", "data": {"name": "Zeynep"}},
                 {"kind": "enrolment.started", "of": "p1", "data": {"programme": PROGRAMME}},
                 {"kind": "seat.taken", "of": "p1", "data": {"session": SESSION}}]
        self.must("record", "-", text="".join(json.dumps(line) + "\n" for line in lines))

    def marks(self):
        """What the journal on the disk says of who was there, in its order."""
        lines = [json.loads(line) for line in self.must("log", "--json").splitlines()]
        return [line["data"]["status"] for line in lines if line["kind"] == "attendance.marked"]

    def names(self):
        return [person["name"] for person in json.loads(self.must("list", "people", "--json"))]

    # The disk

    def fill(self):
        with open(f"{self.disk}/filler", "ab", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass

    def free(self):
        os.remove(f"{self.disk}/filler")

    # The terminal

    def tmux(self, *words):
        return subprocess.run(["tmux", "-u", "-L", self.socket, "-f", "/dev/null", *words], env=self.env,
                              text=True, capture_output=True)

    def open(self, at_the_door=True, says="Kalender"):
        """Opens the four panes, which say something. Where nothing can be written nobody is received at the door."""
        self.tmux("new-session", "-d", "-s", "desk", "-x", "80", "-y", "24", f"{self.samen}; echo ended $?; sleep 60")
        if at_the_door:
            self.wait("Aanmelden")
            self.type("Escape")
        self.wait(says)
        # At a workshop the screen is shielded from the start, and so is a question that names people.
        self.wait("Afgeschermd · S")
        self.type("S")
        self.wait_until("the mark of the shield going", lambda screen: "Afgeschermd" not in screen)

    def screen(self):
        return self.tmux("capture-pane", "-p", "-t", "desk").stdout

    def type(self, *keys):
        self.tmux("send-keys", "-t", "desk", *keys)

    def wait(self, text):
        """Waits until `text` stands on the screen."""
        self.wait_until(text, lambda screen: text in screen)

    def wait_until(self, what, seen):
        """Waits until `seen` says something of the screen, and gives that."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = seen(self.screen())
            if found:
                return found
            time.sleep(0.02)
        fail(f"{what} did not come on:\n{self.screen()}")

    def answer(self, word):
        """Waits until the row of Zeynep says `word`, or that it could not be saved is said."""
        def seen(screen):
            if "┏ Niet opgeslagen" in screen:
                return "failed"
            return any("Zeynep " in row and f" {word} " in row.split("Zeynep ")[1] for row in screen.splitlines()
                       if "┃" in row) and "saved"
        return self.wait_until(f"an answer to “{word}”", seen)

    def not_saved(self, where):
        if "Opgeslagen: " in self.screen():
            fail(f"{where}: something is said to be saved:\n{self.screen()}")

    def close(self):
        self.tmux("kill-server")


def fail(what):
    print(f"disk.py: {what}")
    subprocess.run("tmux -L samen-disk-%d-%d kill-server" % (os.getpid(), Desk.count), shell=True, capture_output=True)
    sys.exit(1)


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {found!r}, but should be {wanted!r}")


def mark_until_full(desk):
    """Marks Zeynep in turn, until the disk does not take it; gives what was said to be saved."""
    saved = []
    for turn in range(400):
        key, word, status = MARKS[turn % len(MARKS)]
        desk.type(key)
        if desk.answer(word) == "failed":
            return saved, status
        saved.append(status)
    fail("the disk never was full")


def keep_elsewhere(desk):
    """Answers the question in front with keeping it elsewhere; gives the file."""
    desk.type("e")
    desk.wait("┏ Elders bewaren")
    desk.type("Enter")
    desk.wait("Het staat veilig in:")
    files = sorted(name for name in os.listdir(desk.home) if name.startswith("samen-niet-bewaard-"))
    expect("the files elsewhere", [name[-5:] for name in files], ["jsonl", "0.txt"])
    desk.type("Enter")
    return f"{desk.home}/{files[0]}"


def full_disk(samen, root):
    desk = Desk(samen, root, 256)
    desk.begin()
    desk.open()
    desk.fill()
    saved, failed = mark_until_full(desk)
    desk.wait("de schijf is vol")
    desk.type("v")
    desk.not_saved("after the mark that failed")
    expect("what is on the full disk", desk.marks(), saved)
    # A form, whose draft finds no room either.
    desk.type("n")
    desk.wait("Nieuwe deelnemer")
    desk.type("-l", "Amina")
    desk.type("C-s")
    desk.wait("Nog 2 dingen niet opgeslagen")
    desk.not_saved("after the form that failed")
    desk.type("o")
    desk.wait("Het lukt nog altijd niet")
    keep_elsewhere(desk)
    desk.type("Escape")
    # Esc followed at once by another key would be Alt: the keys of the panes are waited for.
    desk.wait("! niet opgeslagen")
    desk.wait("2 dingen niet opgeslagen")
    desk.free()
    desk.type("!")
    desk.wait("┏ Niet opgeslagen")
    desk.type("o")
    desk.wait("2 dingen zijn alsnog opgeslagen")
    expect("the marks in the end", desk.marks(), saved + [failed])
    expect("the people in the end", sorted(desk.names()), ["Amina", "Zeynep"])
    desk.type("q")
    desk.wait("ended 0")
    desk.must("check")
    desk.close()
    return len(saved)


def read_only_disk(samen, root):
    desk = Desk(samen, root, 1024)
    desk.begin()
    desk.must("record", "attendance.marked", "of=p1", f"session={SESSION}", "status=late")
    # The lock is held open for writing, which would keep the disk from turning read-only: it comes
    # from elsewhere. The log is first opened for writing by the mark.
    lock = f"{desk.home}/lock"
    open(lock, "w").close()
    mount("--bind", lock, f"{desk.workspace}/lock")
    desk.open()
    mount("-o", "remount,ro", desk.disk)
    desk.type("a")
    desk.wait("┏ Niet opgeslagen")
    desk.wait("de schijf laat geen schrijven toe")
    desk.type("v")
    desk.not_saved("on a disk that turned read-only")
    desk.type("i")
    desk.wait("┏ Inschrijven")
    desk.type("-l", "Amina")
    desk.type("C-s")
    desk.wait("Nog 2 dingen niet opgeslagen")
    kept = keep_elsewhere(desk)
    # The laptop goes dead; the disk is well again on the next day.
    desk.close()
    expect("what is on the read-only disk", desk.marks(), ["late"])
    mount("-o", "remount,rw", desk.disk)
    with open(kept, encoding="utf-8") as lines:
        answers = desk.must("record", "-", text=lines.read()).splitlines()
    expect("the answers", [json.loads(answer)["ok"] for answer in answers], [True, True])
    expect("the marks brought in", desk.marks(), ["late", "present"])
    expect("the people brought in", sorted(desk.names()), ["Amina", "Zeynep"])


def read_only_from_the_start(samen, root):
    desk = Desk(samen, root, 1024)
    desk.begin()
    mount("-o", "remount,ro", desk.disk)
    desk.open(at_the_door=False, says="Alleen lezen: de schijf laat geen schrijven toe.")
    desk.wait("Zeynep")
    desk.type("Tab")
    desk.type("a")
    desk.wait("Hier kan nu niets opgeslagen worden.")
    done = desk.run("record", "attendance.marked", "of=p1", f"session={SESSION}", "status=present")
    expect("record on a read-only disk", (done.returncode, done.stdout), (3, ""))
    expect("what it says", "de schijf laat geen schrijven toe" in done.stderr, True)
    mount("-o", "remount,rw", desk.disk)
    desk.type("!")
    desk.wait("┏ Niet opgeslagen")
    desk.type("o")
    desk.wait("Opslaan lukt weer")
    desk.type("a")
    desk.wait("Opgeslagen: aanwezigheid van Zeynep")
    expect("the mark in the end", desk.marks(), ["present"])
    desk.close()


def command_line(samen, root):
    desk = Desk(samen, root, 256)
    desk.begin()
    desk.fill()
    people = "".join(json.dumps({"kind": "person.registered", "data": {"name": f"P{n}"}}) + "\n" for n in range(60))
    done = desk.run("record", "-", text=people)
    saved = sum(json.loads(line)["ok"] for line in done.stdout.splitlines())
    expect("record on a full disk", done.returncode, 3)
    expect("what it says", "de schijf is vol" in done.stderr, True)
    expect("the people said to be saved", len(desk.names()) - 1, saved)
    done = desk.run("print", "field", "--out", f"{desk.disk}/veld.html")
    expect("print on a full disk", (done.returncode, done.stdout), (3, ""))
    expect("what it leaves", sorted(os.listdir(desk.disk)), ["filler", "werk"])
    desk.env["SAMEN_WORKSPACE"] = f"{desk.disk}/nieuw"
    done = desk.run("init", "--station", "desk", "--user", "els")
    expect("init on a full disk", (done.returncode, done.stdout), (3, ""))
    desk.free()
    desk.must("init", "--station", "desk", "--user", "els")
    return saved


def main():
    start = time.monotonic()
    samen = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="samen-disk-") as root:
        mount("-t", "tmpfs", "none", root)
        try:
            marks = full_disk(samen, root)
            read_only_disk(samen, root)
            read_only_from_the_start(samen, root)
            lines = command_line(samen, root)
        finally:
            subprocess.run(["umount", "-R", "-l", root], capture_output=True)
    print(f"disk.py: {marks} marks and {lines} lines were saved before two disks were full, and all are there; "
          f"what two full and two read-only disks did not take was kept. {time.monotonic() - start:.1f} s")


enter_namespace()
main()
