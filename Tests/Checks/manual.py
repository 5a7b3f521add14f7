#!/usr/bin/env python3
"""Has groff print the manual as a man page, in each language, and finds nothing amiss: no warning, no
request left in the text, and every line of the plain manual in it, word for word.

    python3 Tests/Checks/manual.py [path of samen]
"""

import os
import re
import shutil
import subprocess
import sys


def words(text):
    """The words of a text, whatever the lines, the emphasis and the sort of space are."""
    text = re.sub("\x1b\\[[0-9;]*m|.\b", "", text)
    return re.sub(r" ?\| ?", "|", re.sub(r"[\s\u00a0\u202f]+", " ", text)).strip()


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    if not shutil.which("groff"):
        sys.exit("manual.py: not installed: groff")
    failures = []
    sentences = 0
    for language in ["nl", "fr", "en"]:
        env = dict(os.environ, SAMEN_LANG=language, LC_ALL="C.UTF-8")
        said = lambda *more: subprocess.run([samen, "manual", *more], env=env, check=True,
                                            capture_output=True).stdout
        page = subprocess.run(["groff", "-Kutf8", "-Tutf8", "-man", "-ww"], input=said("--man"), env=env,
                              capture_output=True)
        if page.returncode or page.stderr:
            failures.append(f"{language}: {page.stderr.decode()[:500]}")
        printed = words(page.stdout.decode())
        # After the line that says what follows; blocks end at an empty line or at the next entry.
        plain = said().decode().split("\n", 2)[2]
        for block in re.split(r"\n\n|\n  (?! )", plain):
            for piece in re.split(r" \u2013 |\n(?=[A-Z\u00c0-\u00dd ]+\n)", words(block)):
                sentences += 1
                if piece.casefold() not in printed.casefold():
                    failures.append(f"{language}: not on the page: {piece[:120]}")
    print(f"manual.py: {sentences} pieces in 3 languages, {len(failures)} failures")
    for failure in failures[:40]:
        print("  " + failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
