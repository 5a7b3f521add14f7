import Testing

@testable import samen

@Suite("A whole profile as text, from top to bottom") struct ShowPersonTests {
  @Test("strengths first; what is known, declined and not asked; what follows; then the story")
  func profile() throws {
    let shell = try Pilot.shell()
    let lines = [
      "threshold.noted of=p2 threshold=t1 domain=childcare text=geen-opvang on=01/03/2021",
      "threshold.noted of=p2 threshold=t2 domain=housing text=vochtig-huis on=02/03/2021",
      "threshold.resolved of=p2 threshold=t1 until=01/04/2021",
      "strength.noted of=p2 strength=s1 text=koken",
      "language.known of=p2 language=nl speaking=A2 reading=A1",
      "language.known of=p2 language=ti mother=true",
      "person.detailed of=p2 birthDate=05/05/1995 gender=woman inBelgiumSince=01/02/2018",
      "person.detailed of=p2 declined=income;origin",
      "status.held of=p2 statusId=x1 standsAs=livingWage since=01/01/2021",
      "need.noted of=p2 need=n1 domain=work text=in-de-zorg-werken ambition=true",
      "goal.set of=p2 goal=g1 text=rijbewijs",
      "step.taken of=p2 step=z1 goal=g1 text=theorie taker=alone done=true",
      "competence.rated of=p2 competence=c1 name=plannen level=2 on=01/02/2021",
      "competence.rated of=p2 competence=c2 name=plannen level=4 on=01/04/2021",
      "role.taken of=p2 role=volunteer since=01/04/2021",
      "peer.linked of=p2 peer=p1 text=fietsen agreed=true",
      "person.assigned of=p2 staff=walter since=01/02/2021",
      "outcome.recorded of=p2 outcome=o1 reached=training on=01/03/2021",
      "followup.recorded of=p2 followUp=f1 outcome=o1 moment=fourWeeks stillThere=true",
      "resource.offered resource=b1 name=Fiets", "resource.lent of=p2 resource=b1 loan=lent",
      "hours.worked of=p2 hours=h1 on=01/04/2021 minutes=90",
    ]
    for line in lines {
      let result = shell.run(["record"] + line.split(separator: " ").map(String.init))
      #expect(result.status == .done, "\(result.errors)")
    }
    let shown = shell.samen("show", "p2").lines
    let story = try #require(shown.firstIndex { $0.hasPrefix("04/05/2021: ") })
    #expect(
      shown[..<story] == [
        "deelnemer: Aida H.", "id: p2", "Naam: Aida H.", "Datum: 04/05/2021",
        "talent: s1, koken, Datum 04/05/2021", "taal: Nederlands, Spreken A2, Lezen A1",
        "taal: Tigrinya, Moedertaal", "statuut: x1, leefloon, Sinds 01/01/2021",
        "Geboortedatum: 05/05/1995 (25 jaar)", "Gender: vrouw", "Herkomst: wil het niet zeggen",
        "In België sinds: 01/02/2018", "Hoogste diploma: niet gevraagd", "Gezin: niet gevraagd",
        "Inkomen: wil het niet zeggen", "Adres: niet gevraagd",
        "Dossier VDAB/OCMW: niet gevraagd",
        "Doelgroepen: taalachterstand Nederlands; nieuwkomer; jong",
        "Doelgroepen, nog niet bekend: kortgeschoold, van Oost-Europese afkomst; eenoudergezin",
        "drempel: t2, wonen, vochtig-huis, Datum 02/03/2021",
        "drempel: t1, kinderopvang, geen-opvang, Datum 01/03/2021, Tot 01/04/2021, Weggewerkt",
        "nood of ambitie: n1, werk, in-de-zorg-werken, Een ambitie, Datum 04/05/2021",
        "doel: g1, rijbewijs, Datum 04/05/2021",
        "stap: z1, Doel rijbewijs, theorie, Datum 04/05/2021, de deelnemer alleen, Bereikt",
        "competentie: plannen, van 2/5 (01/02/2021) naar 4/5 (01/04/2021)",
        "rol: vrijwilliger, Sinds 01/04/2021",
        "maatje: Zeynep Yılmaz, fietsen, Allebei akkoord, Datum 04/05/2021",
        "begeleider: Walter, Sinds 01/02/2021", "resultaat: o1, opleiding, Datum 01/03/2021",
        "nazorg: f1, Resultaat opleiding, vier weken, Datum 04/05/2021, Nog altijd zo",
        "uitlening: Fiets, uitgeleend, Sinds 04/05/2021",
        "gewerkte uren: h1, Datum 01/04/2021, Duur 1 u 30", "samen gewerkt: 1 u 30",
      ])
    #expect(shown.count - story == 22)
    #expect(shown.last == "01/01/2021: statuut: leefloon, Sinds 01/01/2021")
  }
}
