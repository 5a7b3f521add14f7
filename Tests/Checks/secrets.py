"""What a laptop must not have, or must have no longer, over the real program: erasing with a laptop that
comes back late, confidential lines on a laptop without them and between two organisations, and lines
of a later version that pass through byte for byte. It takes about 100 s.

Usage: secrets.py PATH-OF-THE-RELEASE-SAMEN
"""
import glob
import json
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common.journal import Broken  # noqa: E402
from common.laptops import Cases, agree, holding, line, meet  # noqa: E402

SAMEN = os.path.abspath(sys.argv[1])
CASES = Cases()
case = CASES.case
CANARY = "Kanarieva Zonnebloem"


def team_of(team, folder, sealed, orders=(("Sociaal Huis", "s,c"), ("Sociaal Huis", "s,c"))):
    """A laptop that founds, and one for each of `orders`: its organisation and what it may see."""
    one = team.laptop(sealed).found()
    one.sync(folder)
    laptops = [one]
    for organisation, scopes in orders:
        other = team.laptop(sealed).ask(folder, organisation)
        one.accept(other, scopes)
        laptops.append(other)
    meet(laptops, folder)
    return laptops


def leave_traces(laptop):
    """The canary in everything a laptop keeps beside its logs."""
    laptop.run("print", "attest", "p1")
    folder = laptop.root + "/ws/drafts"
    with open(f"{folder}/person.p1", "w", encoding="utf-8") as file:
        json.dump({"person": "p1", "text": "half ingevuld"}, file)
    with open(f"{folder}/registration", "w", encoding="utf-8") as file:
        json.dump({"fields": {"name": CANARY}}, file)
    with open(f"{laptop.root}/ws/quarantine/{laptop.device}.s.10.20", "w", encoding="utf-8") as file:
        file.write('{"v":1,"log":"' + laptop.device + '.s","seq":7,"lam":9,"at":"2026-11-23T09:00:00Z","by":"w","kind":"per' + CANARY)


def damage(laptop, dice):
    """Lines about the canary of which a byte was lost; true where there are any."""
    is_done = False
    for path in laptop.logs():
        with open(path, "rb") as file:
            data = file.read()
        at = data.find(CANARY.encode())
        if at > 0 and dice.random() < 0.5:
            place = data.rfind(b'"kind"', 0, at)
            with open(path, "wb") as file:
                file.write(data[:place] + b"#" + data[place + 1:])
            is_done = True
    return is_done


@case
def erasing(team):
    """The canary in random orders, on laptops that come back late: in no file of any that has shared."""
    dice = random.Random(11)
    rounds = 10
    for turn in range(rounds):
        sealed = turn % 2 == 0
        folder = team.folder(f"stick{turn}")
        laptops = team_of(team, folder, sealed)
        one, two, late = laptops
        one.record("person.registered", "of=p1", f"name={CANARY}", "phone=0470990011")
        one.record("person.registered", "of=p2", "name=Bo")
        meet(laptops, folder)
        deeds = [
            (one, ["contact.noted", "of=p2", "contact=c1", "on=2026-11-01", f"text=Kwam met {CANARY} mee"]),
            (two, ["intervision.noted", "on=2026-11-02", f"text=Casus van {CANARY} besproken"]),
            (two, ["contact.noted", "of=p1", "contact=c2", "on=2026-11-03", f"text=Gesprek met {CANARY}"]),
            (late, ["person.changed", "of=p1", f"name={CANARY} Junior"]),
            (one, ["person.changed", "of=p1", "note=geen"]),
            (late, ["strength.noted", "of=p1", "strength=st1", f"text={CANARY} kookt"]),
        ]
        dice.shuffle(deeds)
        for laptop, words in deeds:
            laptop.run("record", *words)
            if dice.random() < 0.4 and laptop is not late:
                laptop.sync(folder)
        for laptop in (one, two):
            laptop.sync(folder)
        meet([one, two], folder)
        for laptop in laptops:
            leave_traces(laptop)
        is_damaged = dice.random() < 0.5 and damage(late, dice)
        eraser = dice.choice([one, two])
        first = eraser.run("erase", "p1", text="ja\nja\n")
        mentions = [word for word in first.stdout.split() if word.count(".") == 3 and word.split(".")[1] in "sc"]
        if first.returncode != 1 or len(set(mentions)) < 1:
            raise Broken(f"mentions are not listed: {first}")
        for version in sorted(set(mentions)):
            eraser.expect("erase", "p1", "--mention", version, "--instead", "tekst zonder naam")
        if eraser.run("erase", "p1", text="ja\nnee\n").returncode != 1 or "p1:" not in eraser.expect("list", "people"):
            raise Broken("erased without a second yes")
        eraser.expect("erase", "p1", text="ja\nja\n")
        if holding(eraser.root, CANARY):
            raise Broken(f"still with who erased: {holding(eraser.root, CANARY)}")
        meet([one, two], folder)
        if dice.random() < 0.5:
            meet([late, one, two], folder)
        meet(laptops, folder)
        agree(laptops)
        for laptop in laptops:
            if holding(laptop.root, CANARY):
                raise Broken(f"turn {turn}: still in {holding(laptop.root, CANARY)}")
            # A damaged line that nobody else has leaves its place empty for good.
            if laptop.run("check").returncode != 0 and not is_damaged:
                raise Broken(f"turn {turn}: {laptop.run('check').stdout}")
        if holding(folder, CANARY):
            raise Broken(f"turn {turn}: still in the folder: {holding(folder, CANARY)}")
        listed = eraser.expect("devices", "--json")
        if len(json.loads(listed)) != 3:
            raise Broken(f"devices: {listed}")
    return f"{rounds} orders"


@case
def without_confidential(team):
    """A workshop laptop without `c`, and two organisations that each have it."""
    folder = team.folder()
    one, two, workshop, ocmw, ocmw_two = team_of(
        team, folder, True, [("Sociaal Huis", "s,c"), ("Sociaal Huis", "s"), ("OCMW", "s,c"), ("OCMW", "s")])
    ocmw.accept(ocmw_two, "s,c")
    meet([ocmw, ocmw_two, one], folder)
    secrets = {one: "geheim-van-balie", two: "geheim-van-veld", workshop: "geheim-van-workshop", ocmw: "geheim-van-ocmw",
               ocmw_two: "geheim-van-ocmw-twee"}
    for number, (laptop, secret) in enumerate(secrets.items()):
        laptop.record("person.registered", f"of=p{number}", f"name=Persoon {number}")
        laptop.record("contact.noted", f"of=p{number}", f"contact=c{number}", "on=2026-11-01", f"text={secret}")
    meet([one, two, workshop, ocmw, ocmw_two], folder)
    house, other = {one, two, workshop}, {ocmw, ocmw_two}
    readers = {one: house, two: house, workshop: {workshop}, ocmw: other, ocmw_two: other}
    for laptop, may in readers.items():
        for writer, secret in secrets.items():
            has = bool(holding(laptop.root, secret))
            if has != (writer in may):
                raise Broken(f"{secret}: {'there' if has else 'not there'} on laptop {list(readers).index(laptop)}")
            opened = secret in unsealed(team, laptop, folder)
            if opened and writer not in may:
                raise Broken(f"{secret} can be opened in the folder by laptop {list(readers).index(laptop)}")
    for secret in secrets.values():
        if holding(folder, secret):
            raise Broken(f"{secret} lies in the folder unsealed")
    agree([one, two])
    agree([ocmw, ocmw_two])
    if len({laptop.shared() for laptop in secrets}) != 1:
        raise Broken("the shared part is not the same")
    # Somebody is put out, and is given nothing new; what it has, it keeps.
    one.expect("devices", "remove", two.device, "--why", "lost")
    meet([one, workshop, ocmw], folder)
    one.record("person.registered", "of=p80", "name=Na De Verwijdering")
    one.record("contact.noted", "of=p80", "contact=c80", "on=2026-11-01", "text=geheim-na-verwijdering")
    meet([one, workshop, ocmw, ocmw_two], folder)
    two.run("sync", folder)
    for text in ("geheim-na-verwijdering", "Na De Verwijdering"):
        if holding(two.root, text) or text in unsealed(team, two, folder):
            raise Broken(f"who was put out has {text}")
    if "p80:" not in ocmw.expect("list", "people"):
        raise Broken("who is still in does not have what came after")
    # Without a seal nothing confidential leaves, also not from who may see it.
    plain = team.folder("plain")
    one.expect("sync", plain, "--unsealed", "--anew")
    for secret in secrets.values():
        if holding(plain, secret):
            raise Broken(f"{secret} left unsealed")
    return "5 laptops of 2 organisations, one put out"


def unsealed(team, laptop, folder):
    """All that the keys of this laptop open in the folder."""
    [path] = glob.glob(laptop.root + "/state/samen/*/keys.json")
    with open(path, encoding="utf-8") as file:
        ring = json.load(file)
    secrets = [ring["secret"]] + [key["secret"] for key in ring["keys"] if "secret" in key]
    with open(team.root + "/secrets", "w", encoding="utf-8") as file:
        file.write("\n".join(secrets) + "\n")
    text = ""
    for sealed in glob.glob(folder + "/*/*/**/*.age", recursive=True):
        done = subprocess.run(["age", "-d", "-i", team.root + "/secrets", sealed], capture_output=True)
        text += done.stdout.decode(errors="replace") if done.returncode == 0 else ""
    return text


@case
def later_version(team):
    """Kinds, fields, scopes of values and formats that this version does not know pass through it."""
    folder, further = team.folder(), team.folder("further")
    one, other = team.pair(folder)
    third = team.laptop().ask(folder)
    one.accept(third)
    meet([one, other, third], folder)
    # The log of one is written on by a later version.
    path = f"{one.root}/ws/log/{one.device}.s.jsonl"
    with open(path, "rb") as file:
        last = json.loads(file.read().strip().split(b"\n")[-1])
    known = last["seq"]
    head = f'"log":"{one.device}.s"'
    new = [
        line(f'{{"v":1,{head},"seq":{known + 1},"lam":{last["lam"] + 1},"at":"2027-01-01T00:00:00Z","by":"w","kind":"dream.noted",'
             f'"of":"p1","data":{{"size":1000,"deep":[[{{"é":"\\u00e9"}}]]}}}}'),
        line(f'{{"v":2,{head},"seq":{known + 2},"lam":{last["lam"] + 2},"kind":"person.registered","of":"p9","new":{{"a":1.50}}}}'),
        line(f'{{"kind":"person.registered","v":1,{head},"seq":{known + 3},"lam":{last["lam"] + 3},"at":"2027-01-01T00:00:00Z",'
             f'"by":"w","of":"p7","data":{{"name":"Zeven","on":"2026-11-23","aura":"geel"}},"more":[1, 2]}}'),
        line(f'{{"v":1,{head},"seq":{known + 4},"lam":{last["lam"] + 4},"at":"2027-01-01T00:00:00Z","by":"w","kind":"attendance.marked",'
             f'"of":"p7","data":{{"session":"s1","status":"teleported"}}}}'),
    ]
    with open(path, "ab") as file:
        file.write(b"".join(new))
    one.sync(folder)
    other.sync(folder)
    other.record("person.registered", "of=p8", "name=Acht")
    # From there it goes on over another folder, which the writer never sees.
    other.sync(further)
    third.sync(further)
    for laptop in (other, third):
        with open(f"{laptop.root}/ws/log/{one.device}.s.jsonl", "rb") as file:
            held = file.read()
        for text in new:
            if text not in held:
                raise Broken(f"not passed on byte for byte: {text}")
    said = other.expect("list", "people")
    if "p7:" not in said or "p9:" in said:
        raise Broken(f"known and unknown are mixed up: {said}")
    agree([other, third])
    return f"{len(new)} lines over two folders"


CASES.run(SAMEN)
