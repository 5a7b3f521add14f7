#!/usr/bin/env python3
"""Sheets are read back by LibreOffice and by Python with the values that `--json` gives.

Each list and report is written for Belgium and for programs. Python's csv reads both; LibreOffice opens
the Belgian one as a spreadsheet in Belgium does and makes an OpenDocument sheet of it: numbers are the
same numbers there, days the same days, and no text runs as a formula.

    sheets.py SAMEN
"""
import csv
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

NOW = "2026-11-23T10:00:00+01:00"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LISTS = ["people", "sessions", "handoffs", "programmes", "partners", "attention"]
# Names that a spreadsheet would run, split or mend.
NAMES = ["=1+1", "+32 475 11 22 33", "-3", "@SUM(A1)", "'=x", "a;b,c", 'de "Sterke" Ilse', "Ş. Çelik-Łoś 字 😀",
         "=cmd|' /C calc'!A0", "twee  spaties", "1/2", "TRUE"]
# Semicolons, quotes, UTF-8, from the first line, every column as it looks, in the Dutch of Belgium (2067);
# numbers in quotes are text, days are looked for, formulas run.
INFILTER = "--infilter=CSV:59,34,76,1,,2067,false,true,false,false,false,0,true"


class Sheets:
    def __init__(self, samen, home):
        self.samen = samen
        self.home = home
        self.env = dict(os.environ, HOME=home, LC_ALL="C.UTF-8", SAMEN_LANG="nl", SAMEN_NOW=NOW,
                        SAMEN_WORKSPACE=home + "/demo", XDG_STATE_HOME=home + "/state")
        self.failures = []
        self.cells = 0

    def run(self, *words, text=None):
        # Bytes, as Python would make LF of every CR LF.
        done = subprocess.run([self.samen, *words], env=self.env, input=(text or "").encode(),
                              capture_output=True, timeout=120)
        if done.returncode:
            sys.exit(f"samen {' '.join(words)}: {done.returncode}\n{done.stderr.decode()}")
        return done.stdout.decode()

    def fail(self, what):
        if len(self.failures) < 20:
            self.failures.append(what)

    def make(self):
        self.run("demo", "--into", self.env["SAMEN_WORKSPACE"], "--seed", "7", "--people", "60")
        lines = [json.dumps({"kind": "person.registered", "of": f"zz{number}", "data": {"name": name}})
                 for number, name in enumerate(NAMES)]
        self.run("record", "-", text="\n".join(lines) + "\n")

    def sheets(self):
        """Each sheet with both flavours and what JSON says: name, belgian, plain, columns, rows."""
        for name in LISTS:
            words = ["list", name]
            rows = json.loads(self.run(*words, "--json"))
            kinds = [None] * (len(rows[0]) if rows else 0)
            yield "list-" + name, self.run(*words, "--csv"), self.run(*words, "--csv", "--plain"), kinds, \
                [list(row.values()) for row in rows]
        for name in re.findall(r"^(\w+):", self.run("report", "--list"), re.M):
            words = ["report", name, "--format"]
            report = json.loads(self.run(*words, "json"))
            kinds = [column["kind"] for column in report["columns"]]
            rows = [[row[column["name"]] for column in report["columns"]] for row in report["rows"]]
            yield "report-" + name, self.run(*words, "csv"), self.run(*words, "csv", "--plain"), kinds, rows

    def number(self, value, kind):
        """What a number of JSON is in a sheet."""
        if kind == "hours":
            return (value * 100 + 30) // 60 / 100
        return value / {"percent": 10, "decimal": 10, "euro": 100}.get(kind, 1)

    def compare(self, name, kinds, wanted, rows, read):
        """Holds the cells of a sheet, through `read`, against what JSON says."""
        if len(rows) != len(wanted):
            return self.fail(f"{name}: {len(rows)} rows, {len(wanted)} in JSON")
        for row, values in zip(rows, wanted):
            if len(row) != len(values):
                self.fail(f"{name}: {len(row)} cells for {len(values)} values")
                continue
            for cell, kind, value in zip(row, kinds, values):
                self.cells += 1
                found = read(cell, kind, value)
                if isinstance(value, bool) or isinstance(value, list) or value is None:
                    continue
                if isinstance(value, int):
                    if found != self.number(value, kind):
                        self.fail(f"{name}: {cell!r} for {value} ({kind})")
                elif is_day(value) and found != value:
                    self.fail(f"{name}: {cell!r} for {value}")

    def read_belgian(self, cell, kind, value):
        if is_number(value):
            return float(cell.replace(",", ".")) if re.fullmatch(r"-?\d+(,\d+)?", cell) else cell
        if is_day(value):
            return "-".join(reversed(cell.split("/"))) if re.fullmatch(r"\d\d/\d\d/\d{4}", cell) else cell
        return cell

    def read_plain(self, cell, kind, value):
        if is_number(value):
            return float(cell) if re.fullmatch(r"-?\d+(\.\d+)?", cell) else cell
        return cell

    def read_office(self, cell, kind, value):
        kind, found = cell
        if kind == "float" and is_number(value):
            return float(found)
        if kind == "date" and is_day(value):
            return found[:10]
        return found if kind == "string" else cell

    def texts(self, name, one, other):
        """Both flavours say the same texts, but for the mark before formulas."""
        for left, right in zip(one, other):
            for belgian, plain in zip(left, right):
                if re.fullmatch(r"[\d/.,-]+", belgian):
                    continue
                wanted = "'" + plain if re.match(r"'*[=+\-@\t\r\n]", plain) else plain
                if belgian != wanted and not re.fullmatch(r"\d{4}-\d\d", plain):
                    self.fail(f"{name}: {belgian!r} and {plain!r}")

    def office(self, files):
        """Every sheet as LibreOffice in Belgium opens it: (kind, value) for each cell."""
        folder = self.home + "/office"
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{self.home}/profile", INFILTER,
             "--convert-to", "fods", "--outdir", folder, *files],
            check=True, capture_output=True, timeout=300, env=self.env)
        return {os.path.basename(file)[:-4]: cells(f"{folder}/{os.path.basename(file)[:-4]}.fods") for file in files}


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool)


def is_day(value):
    try:
        return isinstance(value, str) and len(value) == 10 and bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


def cells(path):
    rows = []
    for row in ElementTree.parse(path).iter(TABLE + "table-row"):
        found = []
        for cell in row.findall(TABLE + "table-cell"):
            kind = cell.get(OFFICE + "value-type") or "string"
            if cell.get(TABLE + "formula"):
                kind = "formula"
            text = "\n".join("".join(words(part)) for part in cell.findall(TEXT + "p"))
            value = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value") or text
            found += [(kind, value)] * min(int(cell.get(TABLE + "number-columns-repeated", 1)), 200)
        repeated = int(row.get(TABLE + "number-rows-repeated", 1))
        if repeated < 1000:
            rows += [found] * repeated
    return rows


def words(part):
    """The text of a paragraph; runs of spaces stand there as elements."""
    yield part.text or ""
    for child in part:
        if child.tag == TEXT + "s":
            yield " " * int(child.get(TEXT + "c", 1))
        else:
            yield from words(child)
        yield child.tail or ""


def main():
    samen = os.path.abspath(sys.argv[1])
    if not shutil.which("soffice"):
        sys.exit("sheets.py: there is no LibreOffice here (Debian: libreoffice-calc-nogui)")
    with tempfile.TemporaryDirectory() as home:
        sheets = Sheets(samen, home)
        sheets.make()
        os.mkdir(home + "/csv")
        files, kept = [], {}
        for name, belgian, plain, kinds, wanted in sheets.sheets():
            if not belgian.startswith("\ufeff") or plain.startswith("\ufeff"):
                sheets.fail(f"{name}: the byte order mark is wrong")
            # newline="" keeps CR LF within reach, so that a line end alone would be seen.
            if re.search(r"[^\r]\n", re.sub(r'"[^"]*"', "", belgian + plain)):
                sheets.fail(f"{name}: a line does not end in CR LF")
            one = list(csv.reader(io.StringIO(belgian[1:], newline=""), delimiter=";", strict=True))
            other = list(csv.reader(io.StringIO(plain, newline=""), strict=True))
            sheets.compare(name, kinds, wanted, one[1:], sheets.read_belgian)
            sheets.compare(name + " --plain", kinds, wanted, other[1:], sheets.read_plain)
            sheets.texts(name, one, other)
            files.append(f"{home}/csv/{name}.csv")
            with open(files[-1], "w", encoding="utf-8", newline="") as file:
                file.write(belgian)
            kept[name] = (kinds, wanted, one)
        # One that would run shows that the others do not.
        files.append(f"{home}/csv/control.csv")
        with open(files[-1], "w", encoding="utf-8") as file:
            file.write("n\n=1+1\n")
        opened = sheets.office(files)
        if opened.pop("control") != [[("string", "n")], [("formula", "2")]]:
            sheets.fail("LibreOffice does not run formulas here, so that nothing was looked at")
        for name, rows in opened.items():
            kinds, wanted, one = kept[name]
            width = len(one[0])
            rows = [(row + [("string", "")] * width)[:width] for row in rows if any(value for _, value in row)]
            sheets.compare(name + " in LibreOffice", kinds, wanted, rows[1:], sheets.read_office)
            for row, texts in zip(rows, one):
                for (kind, value), text in zip(row, texts):
                    if kind == "formula" or (kind == "string" and value != text):
                        sheets.fail(f"{name}: LibreOffice shows {kind} {value!r} for {text!r}")
    if sheets.failures:
        sys.exit("sheets.py:\n" + "\n".join(sheets.failures))
    print(f"{len(kept)} sheets in both flavours, {sheets.cells} cells: Python and LibreOffice read the values of --json")


main()
