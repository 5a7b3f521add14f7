#!/usr/bin/env python3
"""The exported calendar is read by other programs, and each shows every session at its local time.

A year of sessions is written, with some around the change of the clock at the end of March and of
October, some cancelled and one moved. Python's icalendar, khal and calcurse each read the file with
the clock of Brussels; what they show is held against `samen list sessions --json`.

    calendars.py SAMEN
"""
import collections
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zoneinfo

try:
    import icalendar
except ImportError:
    sys.exit("calendars.py: there is no icalendar here (Debian: python3-icalendar)")

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")
NOW = "2026-11-23T10:00:00+01:00"
# The days around the last Sunday of March and of October, on which the clock changes.
CLOCK_DAYS = [
    day for year in (2026, 2027) for sunday in {2026: ("03-29", "10-25"), 2027: ("03-28", "10-31")}[year]
    for day in [datetime.date.fromisoformat(f"{year}-{sunday}") + datetime.timedelta(days=d) for d in (-1, 0, 1)]
]
THEME = "CV, brief; foto \\ één heel lang thema met ş, ł en ö dat over de vouw van de regel heen loopt"


class Calendars:
    def __init__(self, samen, home):
        self.samen = samen
        self.home = home
        self.env = dict(os.environ, HOME=home, TZ="Europe/Brussels", LC_ALL="C.UTF-8", SAMEN_LANG="nl",
                        SAMEN_NOW=NOW, SAMEN_WORKSPACE=home + "/demo", XDG_STATE_HOME=home + "/state",
                        XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                        XDG_CACHE_HOME=home + "/cache")
        self.failures = []

    def run(self, *words, text=None):
        done = subprocess.run(words, env=self.env, input=text, text=True, capture_output=True, timeout=120)
        if done.returncode:
            sys.exit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def make(self):
        """The demo, more sessions about the clock, and the file; gives the sessions as samen lists them."""
        self.run(self.samen, "demo", "--into", self.env["SAMEN_WORKSPACE"], "--seed", "7", "--people", "60")
        lines = []
        for number, day in enumerate(CLOCK_DAYS):
            for start, end in (("00:30", "01:30"), ("09:00", "12:00"), ("22:15", "23:45")):
                session = f"clock-{number}-{start[:2]}"
                data = dict(session=session, day=str(day), start=start, end=end, theme=f"{THEME} {number}")
                lines.append(json.dumps({"kind": "session.planned", "data": data}))
                if number % 3 == 1 and start == "09:00":
                    data = dict(session=session, reason="ziek")
                    lines.append(json.dumps({"kind": "session.cancelled", "data": data}))
                if number % 3 == 2 and start == "09:00":
                    data = dict(session=session, start="10:00", reason="zaal bezet")
                    lines.append(json.dumps({"kind": "session.changed", "data": data}))
        self.run(self.samen, "record", "-", text="\n".join(lines) + "\n")
        self.file = self.home + "/sessions.ics"
        self.run(self.samen, "export", "ics", "--out", self.file)
        return json.loads(self.run(self.samen, "list", "sessions", "--json"))

    def compare(self, who, wanted, found):
        wanted, found = collections.Counter(wanted), collections.Counter(found)
        for row in sorted((wanted - found).keys())[:3]:
            self.failures.append(f"{who} does not have {row}")
        for row in sorted((found - wanted).keys())[:3]:
            self.failures.append(f"{who} has {row} and samen has not")

    def icalendar(self, sessions):
        events = icalendar.Calendar.from_ical(open(self.file, "rb").read()).walk("VEVENT")
        wanted = []
        for session in sessions:
            day = session["day"]
            end = session["end"] if session["end"] else session["start"]
            status = "CANCELLED" if session["cancelled"] else "CONFIRMED"
            wanted.append((session["id"], f"{day} {session['start']}", f"{day} {end}", status))
        found = []
        for event in events:
            times = [event.decoded(name).astimezone(BRUSSELS) for name in ("DTSTART", "DTEND") if name in event]
            times = (times * 2)[:2]
            found.append((str(event["UID"]).split("@")[0], *[f"{time:%Y-%m-%d %H:%M}" for time in times],
                          str(event["STATUS"])))
        self.compare("icalendar", wanted, found)
        # Text comes out as it went in, in whatever way it was folded and escaped.
        themes = {session["id"]: session["theme"] for session in sessions}
        for event in events:
            theme = themes[str(event["UID"]).split("@")[0]]
            if theme and not str(event["SUMMARY"]).endswith(theme):
                self.failures.append(f"icalendar reads {event['SUMMARY']!r} for {theme!r}")
        if len({str(event["UID"]) for event in events}) != len(events):
            self.failures.append("two events have the same UID")
        sequences = [int(event["SEQUENCE"]) for event in events if str(event["UID"]).startswith("clock-")]
        if sorted(set(sequences)) != [0, 1]:
            self.failures.append(f"SEQUENCE is {sorted(set(sequences))} where sessions changed once or not at all")
        # What the file itself says of the clock is what the zone of the system says.
        for zone in icalendar.Calendar.from_ical(open(self.file, "rb").read()).walk("VTIMEZONE"):
            own = zone.to_tz()
            for day in CLOCK_DAYS:
                noon = datetime.datetime.combine(day, datetime.time(12))
                if own.utcoffset(noon) != noon.replace(tzinfo=BRUSSELS).utcoffset():
                    self.failures.append(f"VTIMEZONE is wrong on {day}")

    def khal(self, sessions):
        os.makedirs(self.home + "/config/khal")
        os.makedirs(self.home + "/khal")
        with open(self.home + "/config/khal/config", "w") as config:
            config.write(f"[calendars]\n[[team]]\npath = {self.home}/khal\n[locale]\n"
                         "local_timezone = Europe/Brussels\ndefault_timezone = Europe/Brussels\n"
                         "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                         "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n")
        self.run("khal", "import", "--batch", "-a", "team", self.file)
        shown = self.run("khal", "list", "--day-format", "", "--format",
                         "{uid}|{start-date} {start-time}|{end-date} {end-time}", "2025-01-01", "2028-12-31")
        found = []
        for line in shown.splitlines():
            if line.count("|") == 2:
                uid, start, end = line.strip().split("|")
                found.append((uid.split("@")[0], start.strip(), end.strip()))
        wanted = [(session["id"], f"{session['day']} {session['start']}",
                   f"{session['day']} {session['end']}") for session in sessions if session["end"]]
        self.compare("khal", wanted, found)

    def calcurse(self, sessions):
        folder = self.home + "/calcurse"
        os.makedirs(folder)
        self.run("calcurse", "-D", folder, "-q", "-i", self.file)
        shown = self.run("calcurse", "-D", folder, "-Q", "--from", "01/01/2025", "--days", "1460",
                         "--filter-type", "cal", "--format-apt", "%(start:%Y-%m-%d %H:%M)|%(end:%Y-%m-%d %H:%M)|%m\\n")
        found = [tuple(line.strip().split("|", 2)) for line in shown.splitlines() if line.count("|") > 1]
        titles = {str(event["UID"]).split("@")[0]: " ".join(str(event["SUMMARY"]).split()) for event in
                  icalendar.Calendar.from_ical(open(self.file, "rb").read()).walk("VEVENT")}
        wanted = [(f"{session['day']} {session['start']}", f"{session['day']} {session['end']}",
                   titles[session["id"]]) for session in sessions if session["end"]]
        self.compare("calcurse", wanted, found)


def main():
    samen = os.path.abspath(sys.argv[1])
    for program in ("khal", "calcurse"):
        if not shutil.which(program):
            sys.exit(f"calendars.py: there is no {program} here")
    with tempfile.TemporaryDirectory() as home:
        calendars = Calendars(samen, home)
        sessions = calendars.make()
        calendars.icalendar(sessions)
        calendars.khal(sessions)
        calendars.calcurse(sessions)
    if calendars.failures:
        sys.exit("calendars.py:\n" + "\n".join(calendars.failures))
    cancelled = sum(1 for session in sessions if session["cancelled"])
    print(f"{len(sessions)} sessions, {cancelled} cancelled, {3 * len(CLOCK_DAYS)} around the change of the clock: "
          "icalendar, khal and calcurse show the same times")


main()
