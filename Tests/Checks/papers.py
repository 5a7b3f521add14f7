#!/usr/bin/env python3
"""Holds every paper against what it promises: well-formed HTML that fetches nothing, and in headless
Chromium as many pages of A4 as there are sessions or people.

    papers.py SAMEN
"""
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = ["nl", "fr", "en", "es", "tr", "pl", "uk", "ro", "ar", "ti"]
PARTNERS = 12
NOW = "2026-11-23T10:00:00+01:00"


class Papers:
    def __init__(self, samen, home):
        self.samen = samen
        self.home = home
        self.env = dict(os.environ, HOME=home, SAMEN_LANG="nl", SAMEN_NOW=NOW,
                        XDG_STATE_HOME=home + "/state", SAMEN_WORKSPACE=home + "/demo")
        self.failures = []
        self.count = 0
        self.prints = []
        self.printers = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
        self.chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not self.chromium:
            sys.exit("papers.py: there is no chromium here")

    def run(self, *arguments, text=None):
        done = subprocess.run([self.samen, *arguments], env=self.env, input=text, text=True, capture_output=True)
        if done.returncode:
            sys.exit(f"samen {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def fail(self, paper, what):
        self.failures.append(f"{paper}: {what}")

    def check(self, pages, *arguments, subjects=None):
        """Makes the paper and sees that it prints on so many pages, one for each of its subjects."""
        paper = " ".join(arguments)
        path = f"{self.home}/paper-{self.count}.html"
        self.count += 1
        self.run("print", *arguments, "--out", path)
        text = open(path, encoding="utf-8").read()
        try:
            root = ElementTree.fromstring(text.split("\n", 1)[1])
        except ElementTree.ParseError as error:
            return self.fail(paper, f"not well formed: {error}")
        self.check_contained(paper, text, root)
        if len(root.findall(".//footer")) != (subjects or pages):
            self.fail(paper, "not everywhere is a line for who pays")
        self.prints.append(self.printers.submit(self.check_print, paper, path, pages))

    def check_contained(self, paper, text, root):
        if root.get("lang") is None:
            self.fail(paper, "no lang")
        names = {element.tag for element in root.iter()}
        if names & {"script", "img", "link", "iframe", "object", "form", "a", "svg"}:
            self.fail(paper, f"has more than text: {sorted(names)}")
        if re.search(r"https?:|url\(|@import| on\w+=|src=|href=", text):
            self.fail(paper, "reaches outside the file")

    def check_print(self, paper, path, pages):
        pdf = path.replace(".html", ".pdf")
        subprocess.run([self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--no-pdf-header-footer", f"--user-data-dir={path}.chromium",
                        f"--print-to-pdf={pdf}", f"file://{path}"], env=self.env, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        facts = subprocess.run(["pdfinfo", pdf], text=True, capture_output=True, check=True).stdout
        found = int(re.search(r"Pages:\s+(\d+)", facts)[1])
        width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups())
        if found != pages:
            self.fail(paper, f"{found} pages, not {pages}")
        if abs(width - 595.3) > 1 or abs(height - 841.9) > 1:
            self.fail(paper, f"{width} x {height} points is not A4")


def record(kind, of=None, **data):
    return json.dumps({"kind": kind, "of": of, "data": data})


def crowd(programme):
    """A session with 22 people, long names and as many partners as a project ever has."""
    yield record("staff.added", staff="walter", name="Walter", phone="0400 11 22 33")
    yield record("funder.added", funder="esf", programme=programme, name="Europees Sociaal Fonds+", reference="2021/ESF/0042")
    for i in range(PARTNERS):
        yield record("partner.added", partner=f"partner{i}", name=f"Partner met een naam {i}", does="other")
    yield record("session.planned", session="big", day="2026-11-30", start="09:00", end="12:00", programme=programme,
                 theme="Groot infomoment over werk, opleiding en alles wat daarbij komt kijken", facilitator="walter")
    yield record("session.planned", session="huge", day="2026-12-01", start="09:00", end="12:00", programme=programme)
    yield record("session.planned", session="nobody", day="2026-12-02", start="09:00", end="12:00", programme=programme)
    for i in range(40):
        person = f"crowd{i}"
        yield record("person.registered", person, name=f"Marie-Antoinette Van den Broeck-Vandenberghe {i}",
                     language=LANGUAGES[i % len(LANGUAGES)])
        yield record("enrolment.started", person, programme=programme)
        if i < 22:
            yield record("seat.taken", person, session="big")
        yield record("seat.taken", person, session="huge")


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    with tempfile.TemporaryDirectory() as home:
        papers = Papers(samen, home)
        papers.run("demo", "--into", home + "/demo", "--seed", "5")
        sessions = json.loads(papers.run("list", "sessions", "--json"))
        past = [s for s in sessions if s["there"] and s["day"] < "2026-11-23"][-1]
        papers.run("record", "-", text="\n".join(crowd(past["programme"])) + "\n")
        people = json.loads(papers.run("list", "people", "--session", past["id"], "--json"))

        papers.check(past["there"], "attest", past["id"])
        papers.check(1, "attest", people[0]["id"])
        papers.check(1, "attendance", past["id"])
        papers.check(1, "attendance", "big")
        papers.check(1, "attendance", "nobody")
        papers.check(2, "attendance", "huge", subjects=1)
        papers.check(22, "invitation", "big")
        papers.check(1, "field")
        papers.check(1, "access", "crowd30")
        papers.check(1, "field", past["programme"])
        for i, _ in enumerate(LANGUAGES):
            papers.check(1, "consent", f"crowd{i}")
            papers.check(1, "invitation", f"crowd{i}")

        for done in papers.prints:
            done.result()
    print(f"papers.py: {papers.count} papers, {len(papers.failures)} failures")
    for failure in papers.failures:
        print("  " + failure)
    sys.exit(1 if papers.failures else 0)


if __name__ == "__main__":
    main()
