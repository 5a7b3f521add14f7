"""Columns as a terminal counts them: 10,000 graphemes from all scripts, as the program shows them,
are written in tmux, and tmux is asked where the cursor stands behind each. It takes about 5 s; at
most 40 s.

Where the two do not agree, a row on the screen shifts. Any such grapheme is a failure.

Usage: columns.py PATH-OF-THE-RELEASE-SAMEN (samen-endurance lies beside it)
"""

import os
import re
import subprocess
import sys
import tempfile
import termios
import time
import tty

BATCH = 50
LONGEST = 40.0


def ask(list_path, answer_path):
    """Runs in tmux: writes each grapheme at the left and notes where the cursor is behind it."""
    texts = [line.split("\t")[1] for line in open(list_path, encoding="utf-8", newline="\n")]
    tty.setraw(0, termios.TCSANOW)
    heard = b""
    columns = []
    for start in range(0, len(texts), BATCH):
        batch = texts[start : start + BATCH]
        os.write(1, "".join(f"\x1b[2J\x1b[H{text}\x1b[6n" for text in batch).encode())
        while len(columns) < start + len(batch):
            heard += os.read(0, 4096)
            found = re.match(rb"\x1b\[(\d+);(\d+)R", heard)
            while found:
                columns.append(int(found[2]) - 1)
                heard = heard[found.end() :]
                found = re.match(rb"\x1b\[(\d+);(\d+)R", heard)
    with open(answer_path + ".new", "w") as answer:
        answer.write("\n".join(map(str, columns)))
    os.rename(answer_path + ".new", answer_path)


def in_tmux(folder, list_path):
    """The columns that tmux counts, in the order of the list."""
    answer = f"{folder}/answer"
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
    tmux = ["tmux", "-u", "-f", "/dev/null", "-S", f"{folder}/socket"]
    inner = [sys.executable, os.path.abspath(__file__), "--ask", list_path, answer]
    subprocess.run(
        tmux + ["new-session", "-d", "-x", "80", "-y", "24", *inner], check=True, env=environment
    )
    try:
        end = time.monotonic() + LONGEST
        while not os.path.exists(answer):
            if time.monotonic() > end:
                sys.exit("tmux did not answer in time.")
            time.sleep(0.05)
    finally:
        subprocess.run(tmux + ["kill-server"], env=environment, stderr=subprocess.DEVNULL)
    return [int(line) for line in open(answer)]


def main(samen):
    endurance = os.path.join(os.path.dirname(samen), "samen-endurance")
    with tempfile.TemporaryDirectory() as folder:
        list_path = f"{folder}/list"
        with open(list_path, "wb") as file:
            subprocess.run([endurance, "graphemes"], check=True, stdout=file)
        ours = [
            line.rstrip("\n").split("\t")
            for line in open(list_path, encoding="utf-8", newline="\n")
        ]
        theirs = in_tmux(folder, list_path)
    if len(ours) != 10_000 or len(theirs) != len(ours):
        sys.exit(f"{len(ours)} graphemes, {len(theirs)} answers.")
    differing = [
        (columns, told, made) for (columns, _, made), told in zip(ours, theirs) if int(columns) != told
    ]
    for columns, told, made in differing[:40]:
        print(f"{made}: {columns} here, {told} in tmux")
    wide = sum(columns == "2" for columns, _, _ in ours)
    print(f"{len(ours)} graphemes, {wide} of them 2 columns wide: {len(differing)} differ from tmux.")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    if sys.argv[1] == "--ask":
        ask(*sys.argv[2:])
    else:
        main(sys.argv[1])
