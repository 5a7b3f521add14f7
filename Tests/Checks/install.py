"""Installs what .ci/package made as a colleague would, in a bare Debian 12 and a bare Debian 13 without
Swift: the Debian package with apt, and the single file. In each the example opens in a terminal, the
tests of the command line ask the installed program what they ask of the one that was built, and after
removing it the data is still there.

    install.py FOLDER-OF-THE-PACKAGES [RELEASE...]

The example opens in both; of the tests, those that look at files of this repository, or put a fault into
the system, do not hold yet for a program in another root.

Needs root or sudo, debootstrap, a network, and the tests as `swift build --build-tests` makes them. What
is mounted is so in a namespace of its own: it goes with this check, however that ends.
"""

import fcntl
import glob
import gzip
import os
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RELEASES = ["bookworm", "trixie"]
# Everything that is asked of the command line, and what a person sees of the program in a terminal.
TESTS = r"SamenTests\.|PtyTests\.(CommandLine|Day|FirstDay|Leaving|NoTerminal|Paste|Resize|TerminalKind|Undo)Tests"
LARGEST = 20_000_000
SLOWEST = 0.010
PATIENCE = 60

CLEAN = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8",
    "LANG": "C.UTF-8", "TERM": "xterm-256color", "DEBIAN_FRONTEND": "noninteractive", "SAMEN_LANG": "en",
    "SAMEN_NOW": "2026-11-24T10:00:00+01:00",
}


class Broken(Exception):
    pass


def run(*words, **more):
    """Runs a command; what it said is told where it fails."""
    done = subprocess.run(words, text=True, capture_output=True, stdin=subprocess.DEVNULL, **more)
    if done.returncode:
        raise Broken(f"{' '.join(words)}: status {done.returncode}\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def the_one(pattern):
    found = glob.glob(pattern)
    if len(found) != 1:
        raise Broken(f"there is not one {pattern}: {found}")
    return found[0]


class Root:
    """A bare system, with one folder that is at the same place in it and outside."""

    def __init__(self, release, work):
        self.release, self.path, self.homes = release, f"{work}/{release}", f"{work}/homes"
        os.makedirs(self.homes, exist_ok=True)
        self.started = time.monotonic()
        self.log = open(f"{work}/{release}.log", "w+", encoding="utf-8")
        # Without a mirror named it takes that of the system it makes.
        self.making = subprocess.Popen(["debootstrap", "--variant=minbase", release, self.path],
                                       stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)

    def wait(self):
        if self.making.wait():
            self.log.seek(0)
            raise Broken(f"debootstrap made no {self.release}; is there a network?\n{self.log.read()[-2000:]}")
        for name in ["proc", "dev"]:
            run("mount", "--rbind", f"/{name}", f"{self.path}/{name}")
        os.makedirs(self.path + self.homes)
        run("mount", "--bind", self.homes, self.path + self.homes)
        shutil.copy("/etc/resolv.conf", f"{self.path}/etc/resolv.conf")
        self.run("apt-get", "update")
        return time.monotonic() - self.started

    def words(self, *words):
        return ["chroot", self.path, *words]

    def run(self, *words, **variables):
        proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        return run(*self.words(*words), env=proxies | CLEAN | variables)

    def take(self, path, to):
        shutil.copy(path, self.path + to)

    def read(self, path):
        with open(self.path + path, "rb") as file:
            return file.read()

    def way_in(self, program):
        """A program out here that is the one in there; it stays the same process, in the same folder."""
        path = f"{self.homes}/samen-in-{self.release}"
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"""#!/bin/sh
exec {shutil.which("chroot")} {self.path} /usr/bin/env --chdir="$PWD" {program} "$@"
""")
        os.chmod(path, 0o755)
        return path


class Terminal:
    """A program in a terminal of 110x30, and what it wrote there."""

    def __init__(self, words):
        self.master, self.slave = os.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 110, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.written = b""
        self.process = subprocess.Popen(
            words, env=CLEAN, stdin=self.slave, stdout=self.slave, stderr=self.slave, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def hear(self):
        if select.select([self.master], [], [], 0.1)[0]:
            self.written += os.read(self.master, 65536)

    def text(self):
        return re.sub(r"\x1b(\[[0-9;?>]*[A-Za-z]|[()].|[=>78])", "", self.written.decode(errors="replace"))

    def wait(self, *wanted):
        limit = time.monotonic() + PATIENCE
        while missing := [word for word in wanted if word not in self.text()]:
            if time.monotonic() > limit or self.process.poll() is not None:
                self.process.kill()
                raise Broken(f"{missing} did not come on the screen:\n{self.text()[-3000:]}")
            self.hear()

    def type(self, text):
        os.write(self.master, text)

    def end(self):
        limit = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > limit:
                self.process.kill()
                raise Broken("the program did not end")
            self.hear()
        self.hear()
        return self.process.returncode


def demo(root, program):
    """The example opens with the panes of today, and gives the terminal back as it was."""
    terminal = Terminal(root.words(program, "demo"))
    terminal.wait("Who is it?")
    terminal.type(b"\x1b")
    terminal.wait("Calendar", "November 2026", "Tue 24/11", "Session", "Handoffs", "To follow up", "q quit")
    terminal.type(b"q")
    status = terminal.end()
    if status != 0:
        raise Broken(f"the demo ended with {status}")
    if termios.tcgetattr(terminal.slave) != terminal.before:
        raise Broken("the terminal is set otherwise than before")
    # The screen that was there, the cursor, and keys as a shell wants them.
    for given, back in [(b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?1h", b"\x1b[?1l"), (b"\x1b[?2004h", b"\x1b[?2004l")]:
        if terminal.written.rfind(back) < terminal.written.rfind(given):
            raise Broken(f"the terminal is not as it was: {given!r} was not taken back")


def tests(root, program):
    """The tests, at this program; they run out here, where there is Swift."""
    built = run("swift", "build", "--show-bin-path", cwd=REPOSITORY).strip()
    done = subprocess.run(
        [f"{built}/samenPackageTests.xctest", "--testing-library", "swift-testing", "--filter", TESTS],
        env=dict(os.environ, SAMEN_PROGRAM=root.way_in(program), TMPDIR=root.homes), cwd=root.homes, text=True,
        stdin=subprocess.DEVNULL, capture_output=True)
    said = done.stdout + done.stderr
    figure = re.search(r"Test run with (\d+) tests.*", said)
    if done.returncode or not figure or int(figure[1]) < 100:
        wrong = [line[:400] for line in said.splitlines() if "recorded an issue" in line or "✘" in line]
        raise Broken("tests of the command line:\n" + "\n".join(wrong[:40] or [said[-2000:]]))
    return figure[0]


def package(root, deb, single):
    """Installed, what it brings is what the program prints; removed, only the data is left."""
    root.take(deb, "/samen.deb")
    root.run("apt-get", "install", "-y", "--no-install-recommends", "/samen.deb")
    listed = root.run("dpkg", "-L", "samen").split("\n")
    files = [path for path in listed if os.path.isfile(root.path + path)]
    with open(single, "rb") as file:
        if root.read("/usr/bin/samen") != file.read():
            raise Broken("the package has another program than the single file")
    for language, folder in [("en", ""), ("nl", "nl/"), ("fr", "fr/")]:
        page = gzip.decompress(root.read(f"/usr/share/man/{folder}man1/samen.1.gz")).decode()
        if page != root.run("samen", "manual", "--man", SAMEN_LANG=language):
            raise Broken(f"the man page ({language}) is not what samen prints")
    for shell, path in [("bash", "bash-completion/completions/samen"), ("zsh", "zsh/vendor-completions/_samen"),
                        ("fish", "fish/vendor_completions.d/samen.fish")]:
        if root.read(f"/usr/share/{path}").decode() != root.run("samen", "completions", shell, SAMEN_LANG="nl"):
            raise Broken(f"the completions of {shell} are not what samen prints")
    demo(root, "/usr/bin/samen")
    figure = tests(root, "/usr/bin/samen")
    # As the README has it: an update is the same command, and the data stays.
    root.run("samen", "init", "--station", "desk", "--user", "els")
    root.run("samen", "record", "person.registered", "name=Aida Hadžić")
    known = root.run("samen", "state", "--hash")
    root.run("samen", "backup", "/root/samen.tar")
    root.run("apt-get", "install", "-y", "--reinstall", "--no-install-recommends", "/samen.deb")
    if root.run("samen", "state", "--hash") != known:
        raise Broken("an update changed the data")
    root.run("apt-get", "remove", "-y", "samen")
    left = [path for path in files if os.path.exists(root.path + path)]
    if left:
        raise Broken(f"removed, it left {left}")
    return figure, known


def alone(root, single, known):
    """The single file by itself, on the data that is there, and on a backup of it."""
    root.take(single, "/usr/local/bin/samen")
    program = "/usr/local/bin/samen"
    if not re.fullmatch(r"samen \d+\.\d+\.\d+\n", root.run(program, "--version")):
        raise Broken("samen --version says no version")
    demo(root, program)
    if root.run(program, "state", "--hash") != known:
        raise Broken("the single file has other data than the package had")
    root.run(program, "--workspace", "/root/again", "restore", "/root/samen.tar")
    if root.run(program, "--workspace", "/root/again", "state", "--hash") != known:
        raise Broken("what was restored is not what was backed up")
    os.remove(root.path + program)


def no_swift(root):
    """A root with Swift in it would show nothing."""
    found = run("find", root.path, "-xdev", "-iname", "*libswift*", "-o", "-xdev", "-name", "swift").split()
    if found:
        raise Broken(f"there is Swift in the bare system: {found[:3]}")


def size_and_start(single):
    """How large the file is, and how soon it has answered where nothing else keeps the machine busy."""
    size = os.path.getsize(single)
    times = []
    for _ in range(200):
        start = time.perf_counter()
        subprocess.run([single, "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    times.sort()
    print(f"size: {size / 1e6:.1f} MB; start: {times[0] * 1e3:.1f} ms at best, {times[100] * 1e3:.1f} ms in the middle")
    if size > LARGEST or times[0] > SLOWEST:
        raise Broken(f"the single file is to have at most {LARGEST} bytes, and to start within {SLOWEST} s")


def inside(folder, releases, work):
    """All of it, where what is mounted is nobody else's."""
    failed = 0
    single, deb = the_one(f"{folder}/samen-*"), the_one(f"{folder}/samen_*.deb")
    size_and_start(single)
    for root in [Root(release, work) for release in releases]:
        try:
            made = root.wait()
            no_swift(root)
            start = time.monotonic()
            figure, known = package(root, deb, single)
            alone(root, single, known)
            print(f"{root.release}: bare system in {made:.0f} s; package and single file in "
                  f"{time.monotonic() - start:.0f} s; {figure}", flush=True)
        except (Broken, OSError) as broken:
            failed += 1
            print(f"FAILED {root.release}: {broken}", flush=True)
    sys.exit(1 if failed else 0)


def main():
    if os.geteuid() != 0:
        os.execvp("sudo", ["sudo", "-n", "--preserve-env=PATH", sys.executable, *sys.argv])
    folder, releases = os.path.abspath(sys.argv[1]), sys.argv[2:] or RELEASES
    if work := os.environ.pop("SAMEN_BARE_SYSTEMS", None):
        inside(folder, releases, work)
    if not shutil.which("debootstrap"):
        sys.exit("install.py: not installed: debootstrap")
    work = tempfile.mkdtemp(prefix="samen-install-")
    try:
        # With the first process of it all that is in there ends, and nothing stays mounted.
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable,
             os.path.abspath(__file__), folder, *releases], env=dict(os.environ, SAMEN_BARE_SYSTEMS=work))
    finally:
        shutil.rmtree(work)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
