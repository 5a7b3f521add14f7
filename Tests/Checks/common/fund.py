"""Lives of people near every border that the figures of the European Social Fund know: the age, how long
someone was out of work, the four weeks, the half year, times that touch. Used by figures.py."""

import calendar
import datetime
import random

WITHOUT_WORK = ["jobseeker", "unemploymentBenefit", "districtWork"]
AT_WORK = ["working", "article60"]
RESTING = ["inactive", "studying", "sicknessBenefit"]
SILENT = ["livingWage", "temporaryWork", "recognisedRefugee", "subsidiaryProtection", "temporaryProtection"]
RESULTS = ["job", "job", "article60", "training", "training", "districtWork", "volunteering", "otherGuidance", "stopped"]
SCHOOLS = ["none", "primary", "lowerSecondary", "upperSecondary", "postSecondary", "higher"]
HOUSES = ["stable", "stable", "roofless", "houseless", "insecure", "inadequate"]


def months(day, count):
    """So many months on, or the last day of a month that is too short."""
    at = day.year * 12 + day.month - 1 + count
    year, month = at // 12, at % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def days(count):
    return datetime.timedelta(days=count)


SHARED = ("person.registered", "person.merged", "enrolment.started", "enrolment.ended")


class Fund:
    """What a laptop wrote of people of its own. No rule was asked, so that last days come before first ones
    and days are still to come."""

    def __init__(self, laptop, programmes, today, seed):
        self.pick = random.Random(seed)
        self.laptop = laptop
        self.programmes = programmes
        self.today = datetime.date.fromisoformat(today)
        self.number = 0
        self.latest = {}

    def write(self, count):
        for number in range(count):
            self.life(f"esf-{number:03}")
        # Doubles, of which the times and the answers come together.
        for number in range(0, count // 4, 2):
            self.say("person.merged", f"esf-{number:03}", sameAs=f"esf-{number + 1:03}", on=self.today)

    def one(self, things):
        return self.pick.choice(things)

    def often(self, percent):
        return self.pick.random() * 100 < percent

    def near(self, day, spread=1):
        return day + days(self.pick.randint(-spread, spread))

    def say(self, kind, of, **data):
        """Left out where it is not given; `...` clears it. Mostly it knows of what was said before."""
        said = {name: None if value is ... else value.isoformat() if isinstance(value, datetime.date) else value
                for name, value in data.items() if value is not None}
        scope = "s" if kind in SHARED else "c"
        thing = (kind.split(".")[0], of, *(said.get(name) for name in ("programme", "statusId", "outcome", "followUp")))
        over = [self.latest[thing]] if thing in self.latest and self.often(80) else []
        self.laptop.lamports[scope] += 1
        self.latest[thing] = self.laptop.write(
            scope, kind, of, over=over, data=said, lam=self.laptop.lamports[scope])

    def fresh(self, what):
        self.number += 1
        return f"{what}-{self.number}"

    def life(self, person):
        self.say("person.registered", person, name=f"Fonds {person[4:]}")
        entered = self.one([
            datetime.date(2025, 2, 28), datetime.date(2025, 3, 1), datetime.date(2024, 2, 29),
            datetime.date(2025, 1, 1) + days(self.pick.randint(0, 500)),
            datetime.date(2025, 1, 1) + days(self.pick.randint(0, 500)),
            self.near(datetime.date(2026, 6, 1), 30)])
        returned, left = self.times(person, entered)
        self.details(person, entered)
        self.standing(person, entered)
        if self.often(90):
            self.later(person, returned, left or self.near(self.today, 40))

    def times(self, person, entered):
        """When they took part; answers when they last came back, and left."""
        programme = self.one(self.programmes)
        ends = [entered + days(self.pick.randint(0, 120)), entered + days(self.pick.randint(20, 200)),
                self.near(months(self.today, -6)), self.near(self.today - days(28)), datetime.date(2025, 8, 31),
                self.near(datetime.date(2026, 2, 28)), self.near(datetime.date(2026, 4, 30))]
        left = self.one([end for end in ends if end >= entered])
        goes_on = self.often(12)
        if self.often(15):
            self.say("enrolment.ended", person, programme=programme, until=entered)  # Before any beginning.
        if self.often(15):
            # Begun on the wrong day, which is set right by a line that comes later.
            self.say("enrolment.started", person, programme=programme, since=self.near(entered, 20))
        whole = self.often(15)
        self.say("enrolment.started", person, programme=programme, since=entered, until=left if whole else None)
        if goes_on:
            return entered, None
        if not whole:
            self.say("enrolment.ended", person, programme=programme, until=left, reason="klaar" if self.often(50) else None)
        if self.often(10):
            self.say("enrolment.ended", person, programme=programme, reason="toch niet")  # Says nothing of the end.
        if self.often(8):
            self.say("enrolment.ended", person, programme=programme, until=...)
            return entered, None
        if self.often(45):
            return self.again(person, programme, entered, left)
        return entered, left

    def again(self, person, programme, entered, left):
        """Back in the same project or another: a gap, touching, overlapping, inside, or before all."""
        other = self.one([programme, self.one(self.programmes)])
        since = left + days(self.one([-20, -1, 0, 1, 1, 2, 2, 3, 40]))
        until = self.one([since + days(30), since + days(90), self.near(months(self.today, -6)), None])
        if until and until < since:
            until = since
        self.say("enrolment.started", person, programme=other, since=since, until=until if self.often(50) else None)
        if until:
            self.say("enrolment.ended", person, programme=other, until=until)
        if self.often(15):
            self.say("enrolment.started", person, programme=other, since=left - days(40))  # Set right to before.
        return (since if since > left + days(1) else entered), until and max(until, left)

    def details(self, person, entered):
        birth = self.one([
            *[months(entered, -12 * years) + days(shift) for years in (18, 25, 30, 55) for shift in (-1, 0, 1)],
            datetime.date(2000, 2, 29), datetime.date(1972, 2, 29), months(entered, -12 * self.pick.randint(15, 70))])
        if entered.month in (2, 3) and entered.year == 2025 and self.often(70):
            # 18 and 30 between the two days that it may be counted from; there is no leap year for 25 or 55.
            birth = self.one([datetime.date(2000, 2, 29), datetime.date(2000, 2, 28), datetime.date(2000, 3, 1)])
        if self.often(3):
            birth = entered + days(self.one([0, 1]))

        def asked(word, percent=90):
            return word if self.often(percent) else None
        yes_or_no = ["yes", "no", "no"]
        told = {"birthDate": asked(birth, 97), "gender": asked(self.one(["woman", "man", "nonBinary"]), 97),
                "schooling": asked(self.one(SCHOOLS), 97), "housing": asked(self.one(HOUSES), 75),
                "nationality": asked(self.one(["belgian", "european", "thirdCountry"]), 60),
                **{name: asked(self.one(yes_or_no), 75) for name in (
                    "foreignBackground", "minority", "disability", "rural", "disadvantage")}}
        if self.often(90):
            self.say("person.detailed", person, **told)
        if self.often(15):
            name = self.one(list(told))
            self.say("person.detailed", person, **{name: self.one([..., told[name]])})

    def standing(self, person, entered):
        """Where they stood, how long, and what came before."""
        kind = self.one([WITHOUT_WORK, WITHOUT_WORK, WITHOUT_WORK, AT_WORK, RESTING, RESTING])
        border = self.near(months(entered, self.one([-6, -12])), 2)
        since = self.one([border, border, border, self.near(entered, 2), entered - days(900), None])
        # Parts of one time that touch, overlap or leave a day between.
        while since and kind is WITHOUT_WORK and self.often(45) and (entered - since).days > 20:
            cut = since + days(self.pick.randint(5, (entered - since).days - 5))
            self.held(person, self.one(kind), since, cut + days(self.one([-2, -1, 0, 6])))
            since, rest = cut, since
            if self.often(30):
                self.held(person, self.one(AT_WORK), rest, self.one([cut, cut - days(1), cut - days(6)]))
        self.held(person, self.one(kind), since, self.one([
            None, None, self.near(entered), entered + days(60), entered + days(300)]))
        if self.often(35):
            self.held(person, self.one(self.one([AT_WORK, RESTING, WITHOUT_WORK, SILENT])), self.one([
                None, self.near(entered), entered - days(200)]), self.one([None, self.near(entered), entered + days(400)]))

    def held(self, person, name, since, until):
        self.say("status.held", person, statusId=self.fresh("staat"), standsAs=name, since=since, until=until)
        if self.often(6):
            self.say("status.held", person, statusId=f"staat-{self.number}", standsAs=name,
                     until=self.one([..., since, until]))

    def later(self, person, returned, left):
        """What came of it: around the day they came back, the four weeks and the half year."""
        half = months(left, 6)
        moments = [self.near(returned), left, left - days(10), self.near(left + days(28)), self.near(left + days(28)),
                   self.near(half), left + days(90)]
        for _ in range(self.pick.randint(0, 3)):
            on, outcome = self.one(moments), self.fresh("uitkomst")
            self.say("outcome.recorded", person, outcome=outcome, reached=self.one(RESULTS), on=on, until=self.one([
                None, None, on + days(5), self.near(left), self.near(left + days(28)), self.near(half)]),
                qualified=self.one(["yes", "no", "no", None, None, None]))
            for _ in range(self.one([0, 0, 1, 1, 2])):
                heard = self.one([self.near(half - days(28)), self.near(half), half + days(9), left + days(20), left + days(28)])
                self.say("followup.recorded", person, followUp=self.fresh("gehoord"), outcome=outcome, on=heard,
                         moment=self.one(["sixMonths", "sixMonths", "sixMonths", "fourWeeks"]),
                         stillThere=self.one([True, True, False, None]), improved=self.one(["yes", "no", None]))
        for _ in range(self.one([0, 1, 1, 2])):
            since = self.one(moments)
            self.held(person, self.one(self.one([AT_WORK, AT_WORK, WITHOUT_WORK, RESTING, ["studying"]])), since,
                      self.one([None, None, since + days(6), self.near(left), self.near(left + days(28)), self.near(half)]))
