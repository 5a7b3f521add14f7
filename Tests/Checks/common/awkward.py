"""What happens in a year beside the plain: things taken back, set right, said twice or differently, people
brought together or erased, laptops that were copied and lines that broke off. Used by figures.py."""

import json
import random

DAYS = ["2026-03-02", "2026-04-30", "2026-06-15", "2026-07-31", "2026-09-01", "2026-10-28", "2026-11-20"]


def crc_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        table.append(byte)
    return table


TABLE = crc_table()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def version(line):
    return f"{line['log']}.{line['seq']}.{line['crc']}"


class Typed:
    """Lines for `samen record -`, about what is there already. Rules refuse some of them: they may."""

    def __init__(self, lines, seed):
        self.pick = random.Random(seed)
        self.lines = lines
        self.people = self.ids("person.registered", lambda line: line["of"])
        self.sessions = self.ids("session.planned", lambda line: line["data"]["session"])
        self.programmes = self.ids("programme.opened", lambda line: line["data"]["programme"])
        self.partners = self.ids("partner.added", lambda line: line["data"]["partner"])
        self.handoffs = self.ids("handoff.drafted", lambda line: (line["of"], line["data"]["handoff"]))
        self.outcomes = self.ids("outcome.recorded", lambda line: (line["of"], line["data"]["outcome"]))
        self.resources = self.ids("resource.offered", lambda line: line["data"]["resource"])
        self.enrolments = self.ids(
            "enrolment.started", lambda line: (line["of"], line["data"]["programme"]))
        self.goals = self.ids("goal.set", lambda line: (line["of"], line["data"]["goal"]))

    def ids(self, kind, what):
        return sorted({what(line): None for line in self.lines if line["kind"] == kind})

    def some(self, things):
        return self.pick.choice(things)

    def day(self):
        return self.some(DAYS)

    def of(self, kind, person, **data):
        return {"kind": kind, "of": person, "data": data}

    def all(self):
        """Everything, in one order: what was there is taken back last."""
        rest = []
        for _ in range(150):
            for make in (self.sitting, self.path, self.guidance):
                rest += make()
        self.pick.shuffle(rest)
        return self.projects() + rest + self.doubles() + self.taken_back()

    def projects(self):
        """A part of a part, a budget inside a budget, a target without days, costs of all sorts."""
        top, part = self.programmes[0], self.programmes[1]
        lines = [
            self.about("programme.opened", programme="deel-van-een-deel", name="Deel van een deel",
                       parent=part, sessions=4, budget=12300),
            self.about("programme.changed", programme=part, parent=top, sessions=9),
            self.about("programme.changed", programme=self.programmes[2], until=None, budget=100000),
        ]
        for number, measure in enumerate(("sessions", "people", "onwardFlow", "contacts")):
            lines.append(self.about("target.set", target=f"doel-{number}", programme="deel-van-een-deel",
                                    measure=measure, goalCount=3 + number))
            lines.append(self.about("target.set", target=f"doel-{number}-op-tijd", programme=part,
                                    measure=measure, goalCount=30, since="2026-03-01", until="2026-08-31"))
        for _ in range(60):
            cost = {"amount": self.pick.randint(0, 90000), "on": self.day(), "inKind": self.pick.random() < 0.4}
            if self.pick.random() < 0.5:
                cost["paidBy"] = self.some(["stad", "ESF", "Stad"])
            cost[self.some(["session", "programme"])] = None
            cost.update(self.some([{"session": self.some(self.sessions)},
                                   {"programme": self.some(self.programmes)}, {}]))
            lines.append(self.about("cost.booked", **{k: v for k, v in cost.items() if v is not None}))
        return lines

    def about(self, kind, **data):
        return {"kind": kind, "data": data}

    def sitting(self):
        """Seats, marks and calls at one session, and the session itself set right."""
        person, session = self.some(self.people), self.some(self.sessions)
        lines = [
            self.of("seat.waitlisted", person, session=session, since=self.day()),
            self.of("seat.taken", person, session=session, since=self.day()),
            self.of("attendance.marked", person, session=session,
                    status=self.some(["present", "late", "excused", "absent"]),
                    walkIn=self.pick.random() < 0.3, role=self.some(["participant", "volunteer", "bridge"])),
            self.of("call.made", person, result=self.some(["coming", "noAnswer", "notComing"]),
                    on=self.day(), session=self.some(self.sessions)),
            self.of("call.made", person, result="messageLeft", on=self.day()),
        ]
        if self.pick.random() < 0.4:
            lines.append(self.of("seat.released", person, session=session, on=self.day()))
        if self.pick.random() < 0.3:
            lines.append(self.of("attendance.marked", person, session=session, status="present", minutes=35))
        if self.pick.random() < 0.1:
            lines.append(self.some([
                self.about("session.cancelled", session=session, reason="ziek"),
                self.about("session.changed", session=session, day=self.day(), reason="zaal bezet"),
                self.about("session.changed", session=session, capacity=None, place=None),
                self.about("session.changed", session=session, theme=None, end=None),
                self.about("session.closed", session=session, headcount=self.pick.randint(0, 25))]))
        if self.pick.random() < 0.3:
            for _ in range(self.pick.randint(1, 6)):
                highest = self.pick.randint(2, 10)
                lines.append(self.about("survey.answered", session=session, highest=highest, answers=[
                    self.pick.randint(1, highest) for _ in range(self.pick.randint(3, 5))]))
                lines.append(self.about("selfrating.given", session=session, autonomy=self.pick.randint(1, 5),
                                        mastery=self.pick.randint(1, 5)))
        return lines

    def path(self):
        """The way of one person: enrolled again, handed on, an outcome that belongs to no project."""
        person, programme = self.some(self.enrolments)
        handed, handoff = self.some(self.handoffs)
        came, outcome = self.some(self.outcomes)
        lines = [
            self.of("enrolment.ended", person, programme=programme, until=self.day()),
            self.of("enrolment.started", person, programme=self.some(self.programmes), since=self.day()),
            self.of("handoff.moved", handed, handoff=handoff, on=self.day(), state=self.some(
                ["requested", "accepted", "declined", "inProgress", "onHold", "completed", "failed",
                 "cancelled"])),
            self.of("handoff.drafted", person, partner=self.some(self.partners), on=self.day()),
            self.of("referral.received", person, on=self.day(), **self.some(
                [{}, {"referredBy": "buurvrouw"}, {"programme": programme},
                 {"partner": self.some(self.partners)}])),
            self.of("resource.lent", person, resource=self.some(self.resources), since=self.day(),
                    loan=self.some(["waiting", "lent", "returned"])),
            self.of("person.changed", person, municipality=self.some(["Genève", "Gent", None])),
        ]
        if self.pick.random() < 0.4:
            lines += [
                self.of("outcome.recorded", person, on=self.day(), durable=self.pick.random() < 0.5,
                        reached=self.some(["job", "training", "volunteering", "stopped", "article60"])),
                self.of("followup.recorded", came, outcome=outcome, on=self.day(),
                        moment=self.some(["fourWeeks", "sixMonths"]), stillThere=self.pick.random() < 0.5)]
        return lines

    def guidance(self):
        """What is noted in a talk."""
        person, goal = self.some(self.goals)
        domain = ["work", "housing", "mobility", "health", "language"]
        lines = [
            self.of("contact.noted", person, on=self.day(), way=self.some(["talk", "phone", "outreach"]),
                    minutes=self.pick.randint(0, 90), domains=self.pick.sample(domain, self.pick.randint(0, 3)),
                    module=self.some(["guidance", "orientation", None]),
                    staff=self.some(["walter", "iemand-anders", None]),
                    programme=self.some([self.some(self.programmes), None])),
            self.of("contact.planned", person, day=self.day(), appointment=self.some(["planned", "noShow"])),
            self.of("threshold.noted", person, domain=self.some(domain), text="te ver", on=self.day()),
            self.of("competence.rated", person, name=self.some(["Op tijd komen", "Samenwerken"]),
                    level=self.pick.randint(1, 5), on=self.day()),
            self.of("step.taken", person, goal=goal, text="gebeld", on=self.day(),
                    taker=self.some(["alone", "together", "staff", None])),
            self.of("hours.worked", person, on=self.day(), minutes=self.pick.randint(30, 600)),
            self.of("person.assigned", person, staff=self.some(["walter", "els"]), since=self.day(),
                    until=self.some([None, "2026-10-01"])),
        ]
        for line in lines:
            line["data"] = {name: value for name, value in line["data"].items() if value is not None}
        return lines

    def doubles(self):
        """People who turn out to be one, also by way of others."""
        lines = []
        for _ in range(25):
            one, other = self.pick.sample(self.people, 2)
            lines.append(self.of("person.merged", one, sameAs=other, on="2026-11-21"))
        enrolled = sorted({person for person, _ in self.enrolments})
        for one, other in zip(enrolled[::60], enrolled[1::60]):
            lines.append(self.of("person.merged", one, sameAs=other, on="2026-11-21"))
        return lines

    def taken_back(self):
        """Undone, as `u` does it."""
        found = [line for line in self.lines if line["kind"] not in ("log.opened", "event.withdrawn")]
        return [
            {"kind": "event.withdrawn", "over": [version(line)],
             **({"of": line["of"]} if "of" in line else {})}
            for line in self.pick.sample(found, 700)]


class Laptop:
    """Another laptop, of which the lines came in by an exchange: it did not hold what the others held."""

    def __init__(self, name, lines, seed):
        self.pick = random.Random(seed)
        self.lines = lines
        self.written = {scope: [] for scope in "sc"}
        self.name = name
        self.lamports = {scope: max(line["lam"] for line in lines if line["log"].endswith(scope)) for scope in "sc"}
        self.seqs = {scope: 0 for scope in "sc"}
        workspace = next(line["data"]["workspace"] for line in lines if line["kind"] == "log.opened")
        for scope in "sc":
            self.write(scope, "log.opened", data={"workspace": workspace, "device": name})

    def write(self, scope, kind, of=None, over=(), act=None, data=None, v=1, seq=None, lam=None):
        """One line, with the keys in the order of the format; answers its version."""
        if seq is None:
            self.seqs[scope] += 1
            seq = self.seqs[scope]
        line = {"v": v, "log": f"{self.name}.{scope}", "seq": seq,
                "lam": lam or self.lamports[scope] - self.pick.randint(0, 900),
                "at": "2026-11-22T10:00:00Z", "by": "els", "kind": kind}
        if of is not None:
            line["of"] = of
        if over:
            line["over"] = list(over)
        if act:
            line["act"] = act
        line["data"] = data or {}
        body = json.dumps(line, ensure_ascii=False, separators=(",", ":"))[:-1].encode()
        digits = f"{crc32c(body):08x}"
        self.written[scope].append(body + f',"crc":"{digits}"}}\n'.encode())
        return f"{self.name}.{scope}.{seq}.{digits}"

    def save(self, folder):
        for scope, lines in self.written.items():
            with open(f"{folder}/{self.name}.{scope}.jsonl", "wb") as file:
                file.writelines(lines)

    def again(self, line, data=None, **options):
        return self.write(line["log"][-1], line["kind"], line.get("of"), data=data or line["data"], **options)

    def disagree(self):
        """The same things said differently, knowing of what the others said, of what they replaced, of
        nothing, or of lines that never arrive; and some of that taken back."""
        replaceable = [line for line in self.lines if line["kind"] in (
            "attendance.marked", "seat.taken", "seat.waitlisted", "enrolment.started", "enrolment.ended",
            "handoff.moved", "contact.noted", "person.changed", "session.changed", "session.planned",
            "threshold.noted", "outcome.recorded", "programme.opened", "person.registered", "person.detailed",
            "status.held", "followup.recorded")]
        words = {"status": ["present", "absent", "excused"], "state": ["accepted", "completed", "onHold"],
                 "municipality": ["Aalst", None], "since": DAYS, "until": DAYS + [None], "day": DAYS,
                 "on": DAYS, "reached": ["job", "stopped"], "domain": ["work", "health"],
                 "gender": ["woman", "man", None], "standsAs": ["jobseeker", "working", "studying"],
                 "stillThere": [True, False, None], "schooling": ["none", "higher", None]}
        for line in self.pick.sample(replaceable, 500):
            data = {name: self.pick.choice(words[name]) if name in words and self.pick.random() < 0.6 else value
                    for name, value in line["data"].items()}
            over = self.pick.choice([
                [version(line)], line.get("over", []), [], [version(line)] + line.get("over", []),
                [f"neverhere.{line['log'][-1]}.7.0be1c2d4"[1:]]])
            written = self.again(line, data, over=over)
            if self.pick.random() < 0.4:
                back = self.write(line["log"][-1], "event.withdrawn", line.get("of"), over=[written])
                if self.pick.random() < 0.2:
                    self.write(line["log"][-1], "event.withdrawn", line.get("of"), over=[back])
            elif self.pick.random() < 0.3:
                self.again(line, over=[written])
        for line in self.pick.sample(replaceable, 30):
            # Of someone else, or in the other scope, it takes nothing back.
            other = "c" if line["log"].endswith("s") else "s"
            self.write(other, "event.withdrawn", line.get("of"), over=[version(line)])
            self.write(line["log"][-1], "event.withdrawn", "nobody-we-know", over=[version(line)])

    def take_back(self):
        """What the others said for the European Social Fund, undone here."""
        kinds = ("enrolment.started", "enrolment.ended", "status.held", "outcome.recorded", "followup.recorded",
                 "person.detailed")
        said = [line for line in self.lines if line["kind"] in kinds and line["of"].startswith("esf-")]
        for line in self.pick.sample(said, len(said) // 25):
            self.write(line["log"][-1], "event.withdrawn", line["of"], over=[version(line)])

    def take_away(self):
        """Taken away for good, with what it had replaced; that does not come up again."""
        found = [line for line in self.lines if line["kind"] in ("contact.noted", "handoff.moved", "person.changed")]
        for line in self.pick.sample(found, 25):
            self.write(line["log"][-1], "event.redacted", line.get("of"), over=[version(line)],
                       data={"replaced": line.get("over", [])})

    def break_off(self, people):
        """Acts of which lines are missing, and a disk that was copied."""
        def contact(number, act=None, seq=None):
            return self.write("c", "contact.noted", people[number], act=act, seq=seq,
                              data={"contact": f"los-{self.seqs['c']}-{number}", "on": "2026-10-10"})
        for number in range(0, 40, 4):
            contact(number, "half:1/3")  # Another line stands in its second place.
            contact(number + 1)
            self.seqs["c"] += 1
            contact(number + 2, "rest:1/2")  # Its second line is missing, and the log goes on.
            self.seqs["c"] += 1
            contact(number + 3)
            contact(number, seq=self.seqs["c"])  # Two lines in one place: both count.
        contact(41, "later:1/2")  # Nothing behind it yet.

    def be_unknown(self, people):
        """What this version does not know, or not so."""
        for number, person in enumerate(people[:12]):
            self.write("s", "moon.landed", person, data={"on": "2026-10-10"})
            self.write("s", "contact.noted", person, data={"contact": f"fout-{number}", "on": "2026-10-10"})
            self.write("c", "contact.noted", person, v=2, data={"contact": f"v2-{number}", "on": "2026-10-10"})
            for data in ({"on": "2026-02-30"}, {"on": "2026-10-10", "way": "pigeon"}, {"way": "talk"},
                         {"on": "2026-10-10", "minutes": 9999}, {"on": "2026-10-10", "domains": ["work", "sea"]},
                         {"on": None}):
                self.write("c", "contact.noted", person, data={"contact": f"raar-{number}", **data})
            self.write("c", "contact.noted", None, data={"contact": f"niemand-{number}", "on": "2026-10-10"})
            self.write("s", "tip.given", person, data={"tip": f"tip-{number}", "text": "x"})
            self.write("c", "contact.noted", person, data={
                "contact": f"nieuw-{number}", "on": "2026-10-10", "laterField": [1]})
