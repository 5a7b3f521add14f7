#!/usr/bin/env python3
"""Holds the days on which series are laid down against Python's `holidays`, for 2019 to 2035.

For each year, each weekday and two beginnings, a project of forty weekly sessions is laid down with
the built program. Every session must begin at 13:30 local time, also after the last Sunday of March
and of October; the weeks left out must be those whose day is one of the ten Belgian public holidays
or 11 July; and the program must name each day it left out.

    python3 Tests/Checks/holidays_check.py [path of samen]
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile

import holidays

# The package counts these two Sundays; the law's ten public holidays do not have them.
ALWAYS_SUNDAY = {"Pasen", "Pinksteren"}
MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()


def days_off(year):
    """The ten public holidays and the Flemish feast day."""
    belgium = holidays.Belgium(years=year)
    days = {day for day, name in belgium.items() if name not in ALWAYS_SUNDAY}
    return days | {datetime.date(year, 7, 11)}


def lay_down(samen, start, folder):
    environment = dict(
        os.environ, SAMEN_WORKSPACE=os.path.join(folder, "w"), SAMEN_LANG="nl",
        XDG_STATE_HOME=os.path.join(folder, "s"), SAMEN_NOW=f"{start}T10:00:00+01:00")
    run = lambda *words: subprocess.run(
        [samen, *words], env=environment, check=True, capture_output=True, text=True).stdout
    said = run("init", "--station", "desk", "--user", "walter", "--template",
               "samen-op-zoek-naar-werk", "--start", str(start))
    return said, json.loads(run("list", "sessions", "--json"))


def check(samen, start):
    with tempfile.TemporaryDirectory() as folder:
        said, sessions = lay_down(samen, start, folder)
    failures = []
    days = [datetime.date.fromisoformat(session["day"]) for session in sessions]
    if not 35 <= len(days) <= 40:
        failures.append(f"{start}: {len(days)} sessions")
    off = days_off(start.year) | days_off(start.year + 1)
    day, last = start, days[-1]
    while day <= last:
        if (day in days) == (day in off):
            failures.append(f"{start}: {day} is {'held' if day in days else 'left out'}")
        if day in off and f"{day.day} {MONTHS[day.month - 1]}" not in said:
            failures.append(f"{start}: {day} was left out and not named")
        day += datetime.timedelta(days=7)
    strange = [day for day in days if (day - start).days % 7]
    times = {(session["start"], session["end"]) for session in sessions}
    if strange or times != {("13:30", "16:00")}:
        failures.append(f"{start}: {strange} {times}")
    return len(days), failures


def main():
    samen = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/samen"
    total, failures = 0, []
    for year in range(2019, 2036):
        for weekday in range(7):
            for month in (1, 4):
                first = datetime.date(year, month, 1)
                start = first + datetime.timedelta(days=(weekday - first.weekday()) % 7)
                count, wrong = check(samen, start)
                total += count
                failures += wrong
    for failure in failures[:20]:
        print(failure)
    print(f"{total} sessions of 2019-2035 on every weekday, {len(failures)} failures")
    sys.exit(1 if failures or total < 9000 else 0)


main()
