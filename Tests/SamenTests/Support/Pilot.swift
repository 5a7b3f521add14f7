/// The pilot of 2021, laid down from 11 May, with two people on its first session.
enum Pilot {
  static let programme = "mechelen-pilot-20210511"
  static let first = "mechelen-pilot-20210511.w-20210511"
  static let second = "mechelen-pilot-20210511.w-20210518"

  static func shell(language: String = "nl") throws -> Shell {
    let shell = try Shell(language: language)
    shell.samen(
      "init", "--station", "workshop", "--user", "walter", "--template", "mechelen-pilot",
      "--start", "11/05/2021")
    shell.samen("record", "person.registered", "of=p1", "name=Zeynep Yılmaz")
    shell.samen("record", "person.registered", "of=p2", "name=Aida H.")
    shell.samen("record", "enrolment.started", "of=p1", "programme=\(programme)")
    shell.samen("record", "seat.taken", "of=p1", "session=\(first)")
    return shell
  }
}
