#!/usr/bin/env python3
"""Plants each bug of planted/ in a copy of the journal, and wants the test that its first line names to
fail. Takes about four minutes.

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
COPIED = ["Sources/Domain", "Sources/Journal", "Tests/JournalTests"]
PACKAGE = """// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "planted",
  targets: [
    .target(name: "Domain"),
    .target(name: "Journal", dependencies: ["Domain"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "Domain"]),
  ],
  swiftLanguageModes: [.v6])
"""


class Bug:
    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path)[:-len(".patch")]
        with open(path, encoding="utf-8") as file:
            first, self.what = file.readline().strip(), file.readline().strip()
        self.suite, self.test = re.fullmatch(r"Caught by (\w+)\.(\w+)", first).groups()


class Copy:
    """The journal and its tests as a package of their own, so that they build fast."""

    def __init__(self, root):
        self.root = root
        for folder in COPIED:
            shutil.copytree(f"{TOP}/{folder}", f"{root}/{folder}")
        with open(f"{root}/Package.swift", "w", encoding="utf-8") as file:
            file.write(PACKAGE)

    def run(self, *words):
        return subprocess.run(words, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def build(self):
        done = self.run("swift", "build", "--build-tests")
        if done.returncode:
            sys.exit(f"planted.py: it does not build:\n{done.stdout[-4000:]}")

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
        if failed := copy.failing(bugs):
            sys.exit(f"planted.py: without a bug, these fail: {failed}")
        for bug in bugs:
            copy.apply(bug)
            copy.build()
            is_caught = bug.test in copy.failing([bug])
            print(f"{bug.name}: {bug.what} {'Caught by' if is_caught else 'NOT caught by'} {bug.suite}.{bug.test}",
                  flush=True)
            if not is_caught:
                problems.append(bug.name)
            copy.apply(bug, "--reverse")
    if problems or len(bugs) < 10:
        sys.exit(f"planted.py: of {len(bugs)} bugs, not caught: {problems}")
    print(f"planted: {len(bugs)} bugs, each caught by its test; without them the tests pass")


if __name__ == "__main__":
    main()
