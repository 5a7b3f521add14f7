#!/usr/bin/env python3
"""Has bash, zsh and fish complete what is typed behind samen, with the scripts that samen makes.

What is to be offered comes from elsewhere: from `samen help`, from lists the program prints, and from
what it says can stand there when something else does. In bash the function is called as bash calls
it, in fish its own `complete -C` answers, and in zsh the function runs with the words of zsh's
completion in place of a screen. All three shells have to be there.

    python3 Tests/Checks/completions.py [path of samen]
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

SHELLS = ["bash", "zsh", "fish"]

# Calls the function as bash does: the words, = by itself, and which of them has the cursor. Where it
# asks for files, bash would look for them itself.
BASH = """
compopt() { if [ "$2" = dirnames ]; then compgen -d -- "$current"; else compgen -f -- "$current"; fi; }
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_samen; printf '%s\\n' "${COMPREPLY[@]}"
"""

# What zsh's completion would show, said instead. What fits what was typed it finds out by itself.
ZSH = """
compdef() { : }
compset() { : }
compadd() { [[ $1 == -- ]] && shift; print -l -- "$@" }
_files() { [[ $1 == -/ ]] && print -l -- *(/N) || print -l -- *(N) }
_describe() { print -l -- ${${(P)${@[-1]}}%%:*} }
source "$1"; shift
words=("$@"); CURRENT=$#
_samen
"""


class Shells:
    def __init__(self, samen, folder):
        self.samen, self.folder, self.failures, self.asked = samen, folder, [], 0
        self.env = dict(os.environ, HOME=folder, SAMEN_LANG="fr", LC_ALL="C.UTF-8",
                        XDG_DATA_HOME=folder + "/d", XDG_STATE_HOME=folder + "/s",
                        XDG_CONFIG_HOME=folder + "/c")
        for shell in SHELLS:
            with open(self.script(shell), "w") as file:
                file.write(self.said("completions", shell))

    def script(self, shell):
        return f"{self.folder}/script.{shell}"

    def said(self, *arguments):
        """What samen prints, on either stream."""
        done = subprocess.run([self.samen, *arguments], env=self.env, text=True, capture_output=True)
        return done.stdout + done.stderr

    def run(self, *command):
        done = subprocess.run(command, env=self.env, text=True, capture_output=True,
                              cwd=self.folder + "/here", timeout=60)
        if done.returncode not in (0, 1) or done.stderr:
            self.failures.append(f"{command[0]}: {done.returncode} {done.stderr.strip()[:300]}")
        return done.stdout.splitlines()

    def syntax(self, shell):
        flags = ["--no-config"] if shell == "fish" else ["-f"] if shell == "zsh" else ["--norc"]
        done = subprocess.run([shell, *flags, "-n", self.script(shell)], text=True, capture_output=True)
        if done.returncode or done.stderr:
            self.failures.append(f"{shell} -n: {done.stderr.strip()[:300]}")

    def offered(self, shell, typed):
        """What the shell offers for the last word of `typed`."""
        if shell == "bash":
            words = [part for word in typed for part in re.split("(=)", word)]
            words = [w for i, w in enumerate(words) if w or i == len(words) - 1]
            # Behind = the cursor stands on the = itself until a letter follows.
            if words[-1] == "" and len(words) > 1 and words[-2] == "=":
                words.pop()
            found = self.run("bash", "--norc", "-c", BASH, "bash", self.script(shell), *words)
        elif shell == "zsh":
            found = self.run("zsh", "-f", "-c", ZSH, "zsh", self.script(shell), *typed)
            begun = typed[-1].split("=")[-1] if "=" in typed[-1] else typed[-1]
            found = [name for name in found if name.startswith(begun)]
        else:
            line = " ".join(typed)
            found = self.run("fish", "--no-config", "-c", f"source {self.script(shell)}; complete -C '{line}'")
            found = [name.split("\t")[0] for name in found]
            if "=" in typed[-1]:
                found = [name.split("=", 1)[-1] for name in found]
        return sorted({name.rstrip("/") for name in found if name})

    def expect(self, typed, wanted):
        self.asked += 1
        wanted = sorted(wanted)
        for shell in SHELLS:
            found = self.offered(shell, ["samen", *typed])
            if found != wanted:
                self.failures.append(f"{shell}: samen {' '.join(typed)}|: {found}, not {wanted}")


def names_in_refusal(text):
    """The names in `... Ce qui va : a, b, c.`"""
    return re.search(r"[ \u00a0]: ([\w, -]+)\.?\n", text)[1].split(", ")


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    missing = [shell for shell in SHELLS if not shutil.which(shell)]
    if missing:
        sys.exit(f"completions.py: not installed: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(folder + "/here/map")
        for name in ["lijst.csv", "een foto.png"]:
            open(f"{folder}/here/{name}", "w").close()
        shells = Shells(samen, folder)
        for shell in SHELLS:
            shells.syntax(shell)

        commands = re.findall(r"^samen ([a-z]+)\u00a0?(?: ?):", shells.said("help"), re.M)
        shells.expect([""], commands)
        shells.expect(["re"], [name for name in commands if name.startswith("re")])
        shells.expect(["--workspace", "map", ""], commands)
        shells.expect(["help", ""], commands)
        for command in commands:
            options = re.findall(r"^(--[a-z-]+)", shells.said("help", command), re.M)
            shells.expect([command, "--"], options)

        for command in ["list", "print", "export", "devices", "import", "completions"]:
            names = names_in_refusal(shells.said(command, "frob"))
            shells.expect([command, ""], names)
        reports = re.findall(r"^([a-z0-9]+):", shells.said("report", "--list"), re.M)
        shells.expect(["report", ""], reports + ["freeze"])
        shells.expect(["report", "freeze", ""], reports)
        shells.expect(["report", "freeze", "--reference", "2026/17", ""], reports)
        shells.expect(["report", "seats", ""], [])
        templates = re.findall(r"^([a-z-]+):", shells.said("templates"), re.M)
        shells.expect(["init", "--template", ""], templates)
        shells.expect(["init", "--station", "d"], ["desk"])
        shells.expect(["init", "--station="], ["workshop", "desk", "field"])
        shells.expect(["init", "--station=fi"], ["field"])
        shells.expect(["report", "seats", "--format", ""], ["text", "csv", "json", "html"])
        shells.expect(["print", "access", "--format", ""], ["html", "text", "json"])
        shells.expect(["list", "people", "--group", "art"], ["article60"])
        shells.expect(["report", "esf", "--people", "EECO0"], [f"EECO0{n}" for n in range(1, 10)])
        shells.expect(["record", "attendance."], ["attendance.marked"])
        shells.expect(["record", "person.erased"], [])
        shells.expect(["list", "--from", ""], [])
        shells.expect(["show", ""], [])

        shells.expect(["sync", ""], ["map"])
        shells.expect(["--workspace", ""], ["map"])
        shells.expect(["import", "people", "l"], ["lijst.csv"])
        shells.expect(["restore", "l"], ["lijst.csv"])
        shells.expect(["print", "tips", "--out", "l"], ["lijst.csv"])

    print(f"completions.py: {shells.asked} lines in {len(SHELLS)} shells, {len(shells.failures)} failures")
    for failure in shells.failures[:40]:
        print("  " + failure)
    sys.exit(1 if shells.failures else 0)


if __name__ == "__main__":
    main()
