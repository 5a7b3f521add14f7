#!/usr/bin/env python3
"""Holds every paper against what it promises: well-formed HTML that tidy has nothing against and that
fetches nothing; in headless Chromium as many pages of A4 as there are sessions, people or months, no
word outside them, and white paper for who has a dark screen too.

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

sys.dont_write_bytecode = True
from common.pages import tidy_says

LANGUAGES = ["nl", "fr", "en", "es", "tr", "pl", "uk", "ro", "ar", "ti"]
PARTNERS = 12
# Short, as long as people write, wider than letters mostly are, and without a place to break.
TEXTS = ["naaien", "Ik wil graag leren hoe ik rustig kan zeggen wat ik nodig heb op het werk. " * 40,
         "MIJN DROOM IS EEN EIGEN WINKEL " * 40, "werkgelegenheidsmaatschappij" * 60, "我想找一份工作" * 150]
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
        for tool in ("tidy", "pdfinfo", "pdftotext", "pdftoppm"):
            if not shutil.which(tool):
                sys.exit(f"papers.py: there is no {tool} here")

    def run(self, *arguments, text=None):
        done = subprocess.run([self.samen, *arguments], env=self.env, input=text, text=True, capture_output=True)
        if done.returncode:
            sys.exit(f"samen {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def fail(self, paper, what):
        self.failures.append(f"{paper}: {what}")

    def check(self, pages, *arguments, subjects=None, lies=False):
        """Makes the paper and sees that it prints on so many pages, one for each of its subjects; on
        its side where it lies. Where no number of pages is promised, it is not counted."""
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
        self.check_tidy(paper, path)
        self.prints.append(self.printers.submit(self.check_print, paper, path, pages, lies))

    def check_contained(self, paper, text, root):
        if root.get("lang") is None:
            self.fail(paper, "no lang")
        names = {element.tag for element in root.iter()}
        if names & {"script", "img", "link", "iframe", "object", "form", "a", "svg"}:
            self.fail(paper, f"has more than text: {sorted(names)}")
        if re.search(r"https?:|url\(|@import| on\w+=|src=|href=", text):
            self.fail(paper, "reaches outside the file")

    def check_tidy(self, paper, path):
        said = tidy_says(path, self.env)
        if said:
            self.fail(paper, "tidy: " + said)

    def check_print(self, paper, path, pages, lies):
        pdf = path.replace(".html", ".pdf")
        subprocess.run([self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--no-pdf-header-footer", f"--user-data-dir={path}.chromium",
                        # As for someone whose screen is dark: paper stays white.
                        "--blink-settings=preferredColorScheme=0",
                        f"--print-to-pdf={pdf}", f"file://{path}"], env=self.env, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        facts = subprocess.run(["pdfinfo", pdf], text=True, capture_output=True, check=True).stdout
        found = int(re.search(r"Pages:\s+(\d+)", facts)[1])
        width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups())
        if found != pages and pages is not None:
            self.fail(paper, f"{found} pages, not {pages}")
        if lies:
            width, height = height, width
        if abs(width - 595.3) > 1 or abs(height - 841.9) > 1:
            self.fail(paper, f"{width} x {height} points is not A4")
        self.check_words(paper, pdf)
        self.check_white(paper, pdf)

    def check_words(self, paper, pdf):
        """Each word lies on its page, out of the rim that printers leave white: 5 mm, 14 points."""
        rim = 14
        boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], text=True, capture_output=True, check=True).stdout
        for page in re.split(r"<page ", boxes)[1:]:
            width, height = map(float, re.match(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
            words = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', page)
            if not words:
                self.fail(paper, "a page without a word")
            for left, top, right, bottom, word in words:
                if float(left) < rim or float(top) < rim or float(right) > width - rim or float(bottom) > height - rim:
                    return self.fail(paper, f"‘{word}’ lies outside the page")

    def check_white(self, paper, pdf):
        picture = subprocess.run(["pdftoppm", "-r", "10", "-f", "1", "-l", "1", pdf], capture_output=True, check=True).stdout
        corner = picture.split(b"\n", 3)[3][:3]
        if corner != b"\xff\xff\xff":
            self.fail(paper, "does not print on white")


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


def told(number, words):
    """Someone who may be told of to a partner, with these words in all that a handoff sheet holds."""
    person = f"crowd{number}"
    yield record("person.changed", person, email=words[:60].replace(" ", "") + "@voorbeeld.example",
                 municipality=words[:200], interpreter=True, language="ar")
    for i in range(12):
        yield record("strength.noted", person, strength=f"s{number}-{i}", text=words)
        yield record("goal.set", person, goal=f"g{number}-{i}", text=words)
        yield record("step.taken", person, goal=f"g{number}-{i}", step=f"t{number}-{i}", text=words, done=i < 6)
    for language in ("nl", "fr", "en", "ar", "tr", "ti", "so"):
        yield record("language.known", person, language=language, listening="A2", speaking="B1", reading="A1", writing="alfa")
    for ground in ("consent", "legalTask", "sharedSecrecy"):
        yield record("consent.given", person, purpose="handoff", ground=ground, partner="partner0", until="2027-12-31")
    yield record("handoff.drafted", person, handoff=f"told{number}", partner="partner0", introducedBy="walter", text=words)


def full_months(programme):
    """A month with something each day, also at weekends, and one with ten sessions on each of its days."""
    for month, count in (("2027-02", 2), ("2027-03", 10)):
        for day in range(1, 29):
            for i in range(count):
                yield record("session.planned", session=f"{month}-{day}-{i}", day=f"{month}-{day:02}", start=f"{8 + i:02}:00",
                             end=f"{9 + i:02}:00", programme=programme, theme=f"Sollicitatiegesprekken voorbereiden en oefenen {i}")
    yield record("session.cancelled", session="2027-02-3-1", reason="ziek")
    yield record("closure.noted", since="2027-02-08", until="2027-02-12", name="krokusverlof")


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
        programme = past["programme"]
        for i, words in enumerate(TEXTS):
            papers.run("record", "-", text="\n".join(told(i, words)) + "\n")
            papers.check(1, "fiche", f"told{i}")
        papers.run("record", "-", text="\n".join(full_months(programme)) + "\n")
        papers.check(2, "calendar", lies=True)
        papers.check(12, "calendar", "--from", "2026-01-01", "--to", "2026-12-31", lies=True)
        papers.check(1, "calendar", "--from", "2027-02-01", "--to", "2027-02-28", "--programme", programme, lies=True)
        papers.check(1, "calendar", "--from", "2027-03-01", "--to", "2027-03-31", lies=True)
        papers.check(None, "tips", subjects=1)
        papers.check(None, "tips", "--programme", programme, subjects=1)
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
