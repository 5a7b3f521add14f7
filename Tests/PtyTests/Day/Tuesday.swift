/// 11 May 2021, the first session of the Mechelen pilot, deed by deed. Each can be done from
/// anywhere, also when the program was just opened again.
enum Tuesday {
  struct Deed: Sendable {
    /// What is done, for the log of a test that fails.
    let name: String
    let perform: @Sendable (Facilitator) throws -> Void

    init(_ name: String, _ perform: @escaping @Sendable (Facilitator) throws -> Void) {
      self.name = name
      self.perform = perform
    }
  }

  static let callsOff = "Aida Haddad"
  static let excused = "李小龙"
  static let waits = "Piotr Wójcik"
  static let walksIn = "Rosa"
  static let handedOn = "Zeynep Yılmaz"
  /// In the order in which they sign up; the last one has to wait.
  static let people = [
    callsOff, "Marissa Vos", "Oleksandr Kovalenko", handedOn, excused, "محمد", "N̈guyễn",
    "Fatima Benali", "Samira Chakir", "Jan Peeters", waits,
  ]
  static var present: [String] { people.filter { $0 != callsOff && $0 != excused } }
  /// Four answers each.
  static let surveys = ["5443", "4555", "3214"]
  static let tip = "Vraag altijd om uitleg"

  static let signUps = people.map { name in
    Deed("\(name) signs up") { try $0.signsUp(name) }
  }

  static let freedSeat = [
    Deed("\(callsOff) calls off") { try $0.hearsOff(callsOff, nextInLine: waits) },
    Deed("the seat is offered") { try $0.offersSeat(to: waits) },
    Deed("the seat is confirmed") { try $0.confirmsSeat(of: waits) },
  ]

  static let atTheDoor =
    present.map { name in Deed("\(name) is there") { try $0.marksPresent(name) } } + [
      Deed("\(excused) is excused") { try $0.marksExcused(excused) },
      Deed("\(walksIn) walks in") { try $0.welcomes(walksIn) },
    ]

  static let afterwards = [
    Deed("the first survey") { try $0.takesIn(surveys[0], tip: tip, count: 1) },
    Deed("the second survey") { try $0.takesIn(surveys[1], count: 2) },
    Deed("the third survey") { try $0.takesIn(surveys[2], count: 3) },
    Deed("the session is closed") { try $0.closesSession() },
    Deed("\(handedOn) is handed on") { try $0.handsOnToJobRoad(handedOn) },
  ]

  static var all: [Deed] { signUps + freedSeat + atTheDoor + afterwards }
}

extension Facilitator {
  /// Does one thing after the other.
  func does(_ deeds: [Tuesday.Deed]) throws {
    for deed in deeds { try deed.perform(self) }
  }
}
