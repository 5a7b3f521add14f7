/// What the fold makes of a line, and what hangs behind it. A link is a number plus one; 0 is none.
struct LineFacts: Sendable {
  /// What it does.
  enum Role: UInt8, Sendable {
    case sets, withdraws, redacts, erases, silent
    case unknownKind, unknownFormat, unknownValue, wrongScope
  }

  var role: Role
  /// The thing it sets fields of.
  var thing: UInt32 = 0
  /// The line behind it that is about the same thing.
  var nextOfThing: UInt32 = 0
  /// The line behind it that is about the same person.
  var nextOfPerson: UInt32 = 0
  /// Whom it is about.
  var person: UInt32 = 0
}

extension LineFacts.Role {
  init(_ standing: Standing) {
    self =
      switch standing {
      case .sets: .sets
      case .withdraws: .withdraws
      case .redacts: .redacts
      case .erases: .erases
      case .silent: .silent
      case .notApplied(.unknownKind): .unknownKind
      case .notApplied(.unknownFormat): .unknownFormat
      case .notApplied(.unknownValue): .unknownValue
      case .notApplied(.wrongScope): .wrongScope
      }
  }

  init(_ role: KindShape.Role) {
    self =
      switch role {
      case .sets: .sets
      case .withdraws: .withdraws
      case .redacts: .redacts
      case .erases: .erases
      case .silent: .silent
      }
  }

  /// Why it is not applied; nil where it is.
  var notApplied: NotApplied? {
    switch self {
    case .unknownKind: .unknownKind
    case .unknownFormat: .unknownFormat
    case .unknownValue: .unknownValue
    case .wrongScope: .wrongScope
    default: nil
    }
  }
}

extension State {
  /// What the fold makes of a line.
  func standing(_ line: Int) -> Standing {
    let facts = lineFacts[line]
    switch facts.role {
    case .sets: return .sets(id(ofThing: Int(facts.thing) - 1))
    case .withdraws: return .withdraws
    case .redacts: return .redacts
    case .erases: return .erases
    case .silent: return .silent
    default: return .notApplied(facts.role.notApplied ?? .unknownKind)
    }
  }

  /// The thing that a line sets fields of; nil where it sets none.
  func thing(ofLine line: Int) -> EntityID? {
    lineFacts[line].thing > 0 ? id(ofThing: Int(lineFacts[line].thing) - 1) : nil
  }

  /// Which thing has this number.
  func id(ofThing number: Int) -> EntityID {
    let thing = things[number]
    return EntityID(
      thing.type, of: thing.person == 0 ? nil : spokenOf[thing.person - 1], things.keys[thing.key])
  }

  /// The number of a thing; nil where nothing was said of it.
  func number(of id: EntityID, in scope: Scope) -> Int? {
    var person: UInt32 = 0
    if let named = id.person {
      guard let number = spokenOf.find(named) else { return nil }
      person = number + 1
    }
    return things.find(id.type, scope, person: person, key: id.key)
  }

  /// The lines that set fields of a thing, in the order in which they came.
  func lines(ofThing number: Int) -> [Int] {
    var lines: [Int] = []
    var link = things[number].firstLine
    while link != 0 {
      lines.append(Int(link) - 1)
      link = lineFacts[Int(link) - 1].nextOfThing
    }
    return lines
  }

  /// The lines about a person, in the order in which they came.
  func lines(about person: PersonID) -> [Int] {
    var lines: [Int] = []
    var link = spokenOf.find(person).map { spokenOf.firstLine(of: $0) } ?? 0
    while link != 0 {
      lines.append(Int(link) - 1)
      link = lineFacts[Int(link) - 1].nextOfPerson
    }
    return lines
  }
}
