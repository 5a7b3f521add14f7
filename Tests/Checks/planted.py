#!/usr/bin/env python3
"""Plants each bug of planted/ in a copy of the journal, and wants the test or the trial that its first
line names to fail. Takes about ten minutes.

    planted.py [SAMEN]        (the program is not needed)
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
COPIED = ["Sources/Domain", "Sources/Journal", "Tests/JournalTests", "Tests/Endurance/Together",
          "Tests/Endurance/Trial.swift", "Tests/Endurance/Damage/Halves.swift"]
PACKAGE = """// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "planted",
  targets: [
    .target(name: "Domain"),
    .target(name: "Journal", dependencies: ["Domain"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "Domain"]),
    .executableTarget(
      name: "together", dependencies: ["Domain", "Journal"], path: "Tests/Endurance",
      swiftSettings: [.unsafeFlags(["-O"])]),
  ],
  swiftLanguageModes: [.v6])
"""
# Only this trial: the others need the rest of the program.
MAIN = """import Glibc

@main struct Main {
  static func main() {
    let runs = CommandLine.arguments.last.flatMap { Int($0) } ?? 1
    do {
      print(try Together.run(Effort(seconds: 0, seed: 1, runs: runs)))
    } catch {
      print(error)
      exit(1)
    }
  }
}
"""


class Bug:
    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path)[:-len(".patch")]
        with open(path, encoding="utf-8") as file:
            first, self.what = file.readline().strip(), file.readline().strip()
        trial = re.fullmatch(r"Caught by the trial (\w+) in (\d+) runs", first)
        self.runs = int(trial[2]) if trial else None
        self.suite, self.test = (trial or re.fullmatch(r"Caught by (\w+)\.(\w+)", first)).groups()

    @property
    def catcher(self):
        return f"{self.suite}.{self.test}" if self.runs is None else f"the trial {self.suite}"


class Copy:
    """The journal and its tests as a package of their own, so that they build fast."""

    def __init__(self, root):
        self.root = root
        for part in COPIED:
            os.makedirs(os.path.dirname(f"{root}/{part}"), exist_ok=True)
            copy = shutil.copytree if os.path.isdir(f"{TOP}/{part}") else shutil.copy
            copy(f"{TOP}/{part}", f"{root}/{part}")
        with open(f"{root}/Tests/Endurance/Main.swift", "w", encoding="utf-8") as file:
            file.write(MAIN)
        with open(f"{root}/Package.swift", "w", encoding="utf-8") as file:
            file.write(PACKAGE)

    def run(self, *words):
        return subprocess.run(words, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def build(self):
        done = self.run("swift", "build", "--build-tests")
        if done.returncode:
            sys.exit(f"planted.py: it does not build:\n{done.stdout[-4000:]}")

    def trial(self, runs):
        """Runs the trial; in which run it failed, how, and what it said: nothing of it where it passed."""
        done = self.run(".build/debug/together", str(runs))
        failed = re.search(r"^run (\d+) ", done.stdout, re.M)
        if done.returncode and not failed:
            sys.exit(f"planted.py: the trial was broken off:\n{done.stdout[-4000:]}")
        last = done.stdout.strip().split("\n")[-1]
        return (int(failed[1]) % 1_000_000 + 1 if failed else None), last[:150]

    def failing(self, bugs):
        """Runs the tests that `bugs` name; the names of those that failed. A test that did not run is an end."""
        names = sorted({f"JournalTests.{bug.suite}/{bug.test}" for bug in bugs})
        words = [word for name in names for word in ("--filter", f"^{name}\\b")]
        done = self.run("swift", "test", "--skip-build", *words)
        passed, failed = (set(re.findall(rf"{mark} Test (\w+)\([^)]*\) (?:with \d+ test cases )?{end}", done.stdout))
                          for mark, end in (("✔", "passed"), ("✘", "failed")))
        silent = {bug.test for bug in bugs} - passed - failed
        if silent:
            sys.exit(f"planted.py: did not run: {silent}\n{done.stdout[-4000:]}")
        return failed

    def apply(self, bug, *options):
        done = self.run("git", "apply", *options, bug.path)
        if done.returncode:
            sys.exit(f"planted.py: {bug.name} does not fit the code any more:\n{done.stdout}")


def main():
    bugs = [Bug(path) for path in sorted(glob.glob(f"{HERE}/planted/*.patch"))]
    problems = []
    with tempfile.TemporaryDirectory(prefix="samen-planted-") as root:
        copy = Copy(root)
        copy.build()
        if failed := copy.failing([bug for bug in bugs if bug.runs is None]):
            sys.exit(f"planted.py: without a bug, these fail: {failed}")
        number, said = copy.trial(max((bug.runs for bug in bugs if bug.runs), default=1))
        if number is not None:
            sys.exit(f"planted.py: without a bug, the trial fails in run {number}: {said}")
        for bug in bugs:
            copy.apply(bug)
            copy.build()
            how = ""
            if bug.runs is None:
                is_caught = bug.test in copy.failing([bug])
            else:
                number, said = copy.trial(bug.runs)
                is_caught = number is not None
                how = f" in run {number}: {said}" if is_caught else f" in {bug.runs} runs"
            print(f"{bug.name}: {bug.what} {'Caught' if is_caught else 'NOT caught'} by {bug.catcher}{how}", flush=True)
            if not is_caught:
                problems.append(bug.name)
            copy.apply(bug, "--reverse")
    if problems or len(bugs) < 19:
        sys.exit(f"planted.py: of {len(bugs)} bugs, not caught: {problems}")
    print(f"planted: {len(bugs)} bugs, each caught by its test or trial; without them those pass")


if __name__ == "__main__":
    main()
