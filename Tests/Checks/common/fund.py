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
            make = self.some_life if number % 2 else self.plain_life
            make(f"esf-{number:03}")
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

    def first_day(self):
        return self.one([
            datetime.date(2025, 2, 28), datetime.date(2025, 3, 1), datetime.date(2024, 2, 29),
            datetime.date(2025, 1, 1) + days(self.pick.randint(0, 500)),
            datetime.date(2025, 1, 1) + days(self.pick.randint(0, 500)),
            self.near(datetime.date(2026, 6, 1), 30)])

    def some_life(self, person):
        """Anything that may happen."""
        self.say("person.registered", person, name=f"Fonds {person[4:]}")
        entered = self.first_day()
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

    def plain_life(self, person):
        """All base data are there, and one border is near; most came back once, all left long ago."""
        self.say("person.registered", person, name=f"Fonds {person[4:]}")
        entered = self.first_day() - days(300)
        programme, back = self.one(self.programmes), entered + days(40)
        left = back + days(self.pick.randint(20, 60))
        self.say("enrolment.started", person, programme=programme, since=entered)
        if self.often(60):
            # Back on the last day itself is a first day that was wrong.
            self.say("enrolment.ended", person, programme=programme, until=back - days(self.one([9, 2, 2, 1, 1, 0])))
            self.say("enrolment.started", person, programme=programme, since=back)
        else:
            back = entered
        self.say("enrolment.ended", person, programme=programme, until=left)
        self.say("person.detailed", person, gender=self.one(["woman", "man", "nonBinary"]), **self.burden(),
                 birthDate=entered if self.often(3) else months(entered, -12 * self.pick.randint(26, 60)))
        scene = self.one([self.parts, self.worked, self.trained, self.began, self.heard, self.heard, self.better,
                          self.same_day])
        scene(person, entered, back, left, months(left, 6))

    def burden(self):
        """Everything was asked, and one answer at most makes it harder to find work."""
        told = {"schooling": self.one(SCHOOLS[1:]), "nationality": "belgian", "housing": "stable", "foreignBackground": "no",
                "minority": "no", "disability": "no", "disadvantage": "no", "rural": self.one(["yes", "no"])}
        told |= self.one([
            {}, {"schooling": "none"}, {"nationality": "european"}, {"nationality": "thirdCountry"}, {"housing": "inadequate"},
            {"foreignBackground": "yes"}, {"minority": "yes"}, {"disability": "yes"}, {"disadvantage": "yes"}])
        return told

    def parts(self, person, entered, back, left, half):
        """Out of work in parts: they touch, overlap, or leave a day between; or for a year to the day."""
        cut = self.one([entered - days(40), entered - days(40), self.near(months(entered, -12))])
        self.held(person, self.one(WITHOUT_WORK), cut, None)
        if cut == entered - days(40):
            self.held(person, self.one(WITHOUT_WORK), entered - days(900), cut - days(self.one([0, 1, 1, 2, 2, 3])))

    def worked(self, person, entered, back, left, half):
        """Work in the time out of work breaks it; a day of it after coming in does not."""
        self.held(person, "jobseeker", entered - days(900), None)
        end = self.near(months(entered, -12))
        self.held(person, self.one(AT_WORK), *self.one([
            (end - days(9), end), (end - days(9), end), (entered + days(1), entered + days(1))]))

    def trained(self, person, entered, back, left, half):
        """In training around the days that tell whether it is new."""
        self.held(person, self.one(["jobseeker", "inactive", "working"]), entered - days(90), None)
        since = self.one([back, back, back + days(1), left])
        until = self.one([None, self.near(left), left, left])
        if self.often(50):
            self.held(person, "studying", since, until)
        else:
            self.reached(person, "training", since, until)

    def began(self, person, entered, back, left, half):
        """Work around the four weeks and the half year, or before they came back."""
        self.held(person, self.one(["jobseeker", "inactive"]), entered - days(90), None)
        since = self.one([self.near(left + days(28)), left + days(28), left + days(28), self.near(half), left, back, entered + days(5)])
        until = self.one([None, None, self.near(half), half - days(1), half, self.near(left + days(28))])
        if self.often(50):
            self.held(person, self.one(AT_WORK), since, until)
        else:
            self.reached(person, self.one(["job", "article60"]), since, until)

    def heard(self, person, entered, back, left, half):
        """What was heard, of all that can be reached, also where a last day was noted."""
        self.held(person, self.one(["jobseeker", "inactive"]), entered - days(90), None)
        outcome = self.reached(person, self.one([*RESULTS, *["stopped"] * 6]), left - days(5), self.one([
            None, None, half + days(60), half + days(60)]))
        self.followed(person, outcome, self.one([
            half - days(29), half - days(28), half + days(3), half + days(60), half + days(60), left + days(20), left + days(20)]), None)

    def better(self, person, entered, back, left, half):
        """Asked twice, in the order of the outcomes or not: what was heard last counts."""
        self.held(person, self.one(AT_WORK), entered - days(90), None)
        outcomes = [self.reached(person, "job", on, None) for on in (back, left)]
        answers = ["yes", "no"]
        self.pick.shuffle(outcomes)
        self.pick.shuffle(answers)
        for outcome, on, answer in zip(outcomes, (half, half + days(self.one([0, 9, 9]))), answers):
            self.followed(person, outcome, on, answer)

    def same_day(self, person, entered, back, left, half):
        """Two things on one day, of which the one that says most counts."""
        self.held(person, self.one(["inactive", "inactive", "jobseeker"]), entered - days(90), None)
        day = left + days(self.pick.randint(-4, 28))
        for _ in range(2):
            what = self.one(["ended", "ended", "job", "training", "volunteering", "status"])
            if what == "ended":
                self.reached(person, "job", max(back, day - days(9)), day - days(1))
            elif what == "status":
                self.held(person, self.one(["jobseeker", "inactive", "working"]), day, None)
            else:
                self.reached(person, what, day, None)

    def reached(self, person, result, on, until):
        outcome = self.fresh("uitkomst")
        self.say("outcome.recorded", person, outcome=outcome, reached=result, on=on, until=until,
                 qualified=self.one(["yes", "no", None, None]))
        return outcome

    def followed(self, person, outcome, on, improved):
        self.say("followup.recorded", person, followUp=self.fresh("gehoord"), outcome=outcome, on=on, moment="sixMonths",
                 stillThere=self.one([True, False, False, None]), improved=improved)
