#!/usr/bin/env python3
"""Looks at every report as a page: well-formed, alone in its file, and in headless Chromium within the
width of its paper, on paper and on a screen. Takes about half a minute.

    reports.py SAMEN [FOLDER]

With FOLDER the pages and pictures of them are left there, to be looked at.
"""
import concurrent.futures
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zlib

sys.dont_write_bytecode = True
from common.pages import tidy_says

NOW = "2026-11-23T10:00:00+01:00"
WIDE, HIGH = 1000, 3000


class Reports:
    def __init__(self, samen, home, folder):
        self.samen, self.home, self.folder = samen, home, folder
        self.env = dict(os.environ, HOME=home, SAMEN_NOW=NOW, SAMEN_WORKSPACE=home + "/demo",
                        XDG_STATE_HOME=home + "/state")
        self.failures = []
        self.chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not self.chromium:
            sys.exit("reports.py: there is no chromium here")
        for tool in ("tidy", "pdfinfo", "pdftotext"):
            if not shutil.which(tool):
                sys.exit(f"reports.py: there is no {tool} here")

    def run(self, *arguments, language="nl"):
        done = subprocess.run([self.samen, *arguments], env=dict(self.env, SAMEN_LANG=language), text=True,
                              capture_output=True)
        if done.returncode:
            sys.exit(f"samen {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def fail(self, page, what):
        self.failures.append(f"{page}: {what}")

    def check(self, name, language):
        page = f"{name}.{language}"
        path = f"{self.folder}/{page}.html"
        self.run("report", name, "--format", "html", "--out", path, language=language)
        text = open(path, encoding="utf-8").read()
        try:
            root = ElementTree.fromstring(text.split("\n", 1)[1])
        except ElementTree.ParseError as error:
            return self.fail(page, f"not well formed: {error}")
        if root.get("lang") != language:
            self.fail(page, f"lang is {root.get('lang')}")
        if re.search(r"<(script|img|link|iframe|object|a)\b|url\(|@import| on\w+=|src=|href=", text):
            self.fail(page, "reaches outside the file")
        if re.search(r"\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}", re.sub(r"<style>.*?</style>", "", text, flags=re.S)):
            self.fail(page, "a phrase is missing")
        said = tidy_says(path, self.env)
        if said:
            self.fail(page, "tidy: " + said)
        table = root.find(".//table")
        if table is None or table.find("caption") is None:
            return self.fail(page, "no table with a caption")
        columns = table.findall("./thead/tr/th")
        if any(column.get("scope") != "col" for column in columns):
            self.fail(page, "a heading without its scope")
        for row in table.findall("./tbody/tr"):
            if len(row) != len(columns) or row[0].tag != "th":
                self.fail(page, "a row that is not as wide as the headings, or says not what it is about")
        for picture in root.iter("{http://www.w3.org/2000/svg}svg"):
            self.check_drawing(page, picture)
        self.print(page, path, landscape=len(columns) > 7)
        if language == "nl":
            self.shoot(page, path)

    def check_drawing(self, page, picture):
        width, height = map(float, picture.get("viewBox").split()[2:])
        for box in picture.iter("{http://www.w3.org/2000/svg}rect"):
            x, y, w, h = (float(box.get(name)) for name in ("x", "y", "width", "height"))
            if x < 0 or y < 0 or x + w > width + 1 or y + h > height + 1:
                self.fail(page, f"a bar leaves the picture: {x} {y} {w} {h}")

    def chrome(self, page, *words):
        subprocess.run([self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--hide-scrollbars", f"--user-data-dir={self.home}/chromium-{page}-{words[0][2:7]}", *words],
                       env=self.env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

    def print(self, page, path, landscape):
        pdf = path.replace(".html", ".pdf")
        self.chrome(page, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", f"file://{path}")
        facts = subprocess.run(["pdfinfo", pdf], text=True, capture_output=True, check=True).stdout
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups()
        width, height = map(float, size)
        if landscape:
            width, height = height, width
        if abs(width - 595.3) > 1 or abs(height - 841.9) > 1:
            self.fail(page, f"{size} points is not A4 {'landscape' if landscape else ''}")
        self.check_edges(page, pdf)

    def check_edges(self, page, pdf):
        """No word stands in the margin of the paper."""
        boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], text=True, capture_output=True, check=True).stdout
        for sheet in boxes.split("<page ")[1:]:
            width = float(re.search(r'width="([\d.]+)"', sheet)[1])
            for word in re.findall(r'xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>([^<]*)', sheet):
                if float(word[0]) < 24 or float(word[1]) > width - 24:
                    return self.fail(page, f"“{word[2]}” stands in the margin")

    def shoot(self, page, path):
        png = path.replace(".html", ".png")
        self.chrome(page, f"--screenshot={png}", f"--window-size={WIDE},{HIGH}", f"file://{path}")
        if not rows_of(png)[0]:
            self.fail(page, "nothing is seen of it")


def rows_of(path):
    """Whether a PNG has more than one colour, and its size."""
    data = open(path, "rb").read()
    width, height = struct.unpack(">II", data[16:24])
    pixels, at = b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            pixels += data[at + 8:at + 8 + length]
        at += 12 + length
    raw = zlib.decompress(pixels)
    return len(set(raw[::97])) > 2, (width, height)


def main():
    samen = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen")
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else home + "/pages"
        os.makedirs(folder, exist_ok=True)
        reports = Reports(samen, home, folder)
        reports.run("demo", "--into", home + "/demo", "--seed", "7")
        names = [line.split(":")[0] for line in reports.run("report", "--list").splitlines()]
        pages = [(name, "nl") for name in names] + [(name, language) for name in names[::4] for language in ("fr", "en")]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
            list(workers.map(lambda page: reports.check(*page), pages))
    print(f"reports.py: {len(names)} reports, {len(pages)} pages, {len(reports.failures)} failures")
    for failure in reports.failures:
        print("  " + failure)
    sys.exit(1 if reports.failures else 0)


if __name__ == "__main__":
    main()
