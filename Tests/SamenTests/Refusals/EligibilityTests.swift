import Testing

@testable import samen

@Suite("Whom something is for is told, and turns nobody away") struct EligibilityTests {
  private let shell: Shell

  init() throws {
    shell = try Pilot.shell()
  }

  private func told(_ line: String...) -> [String] {
    let result = shell.run(["record"] + line)
    #expect(result.status == .done, "\(result.errors)")
    return result.lines.filter { $0.hasPrefix("let op: ") }.map { String($0.dropFirst(8)) }
  }

  @Test("a programme for people with some statuses: not known, not one of them, one of them")
  func statuses() {
    shell.samen(
      "record", "programme.opened", "programme=ww", "name=Wijk-werken",
      "eligible=livingWage;unemploymentBenefit")
    #expect(
      told("enrolment.started", "of=p1", "programme=ww") == [
        "Nog niet bekend of Zeynep Yılmaz tot de doelgroep van Wijk-werken behoort. Vul het profiel "
          + "aan als dat past."
      ])
    shell.samen("record", "enrolment.ended", "of=p1", "programme=ww")
    shell.samen(
      "record", "status.held", "of=p1", "statusId=s1", "standsAs=working", "since=01/01/2021")
    #expect(
      told("enrolment.started", "of=p1", "programme=ww") == [
        "Zeynep Yılmaz valt volgens het profiel niet onder de doelgroep van Wijk-werken. Iedereen "
          + "is welkom; kijk na of het profiel klopt."
      ])
    shell.samen("record", "enrolment.ended", "of=p1", "programme=ww")
    shell.samen("record", "status.held", "of=p1", "statusId=s2", "standsAs=livingWage")
    #expect(told("enrolment.started", "of=p1", "programme=ww").isEmpty)
  }

  @Test("a programme for target groups takes them from the profile")
  func groups() {
    shell.samen(
      "record", "programme.opened", "programme=mat", "name=MAT",
      "targetGroups=singleParent;inactive")
    shell.samen("record", "person.detailed", "of=p1", "household=couple")
    shell.samen("record", "status.held", "of=p1", "statusId=s1", "standsAs=jobseeker")
    #expect(
      told("enrolment.started", "of=p1", "programme=mat").first?.contains("valt volgens") == true)
    shell.samen("record", "person.detailed", "of=p2", "household=singleParent")
    #expect(told("enrolment.started", "of=p2", "programme=mat").isEmpty)
  }

  @Test("what a partner asks: age and Dutch, not met or not known")
  func partner() {
    shell.samen(
      "record", "partner.added", "partner=duo", "name=Duo", "fromAge=18", "toAge=33", "dutch=A2")
    #expect(
      told("handoff.drafted", "of=p1", "handoff=h1", "partner=duo") == [
        "Nog niet bekend of Zeynep Yılmaz voldoet aan wat Duo vraagt (leeftijd of Nederlands). Vul "
          + "het profiel aan als dat past."
      ])
    shell.samen("record", "person.detailed", "of=p1", "birthDate=04/05/1987")
    #expect(
      told("handoff.drafted", "of=p1", "handoff=h2", "partner=duo") == [
        "Zeynep Yılmaz voldoet volgens het profiel niet aan wat Duo vraagt (leeftijd of "
          + "Nederlands). Overleg even met de partner."
      ])
    shell.samen("record", "person.detailed", "of=p1", "birthDate=05/05/1987")
    shell.samen("record", "language.known", "of=p1", "language=nl", "speaking=A1")
    #expect(told("handoff.drafted", "of=p1", "handoff=h3", "partner=duo").count == 1)
    shell.samen("record", "language.known", "of=p1", "language=nl", "speaking=A2")
    #expect(told("handoff.drafted", "of=p1", "handoff=h4", "partner=duo").isEmpty)
  }

  @Test("a vacancy without places, or past its day")
  func vacancy() {
    shell.samen(
      "record", "vacancy.reserved", "vacancy=v1", "partner=jobroad", "name=Kok", "places=1",
      "on=01/04/2021", "until=03/05/2021")
    #expect(
      told("handoff.drafted", "of=p1", "handoff=h1", "partner=jobroad", "vacancy=v1") == [
        "Deze vacature was voorbehouden tot maandag 3 mei 2021: Kok. Bel de werkgever even."
      ])
    #expect(
      told("handoff.drafted", "of=p2", "handoff=h2", "partner=jobroad", "vacancy=v1").last
        == "Alle plaatsen van deze vacature zijn al toegezegd: Kok. Bel de werkgever even.")
  }
}
