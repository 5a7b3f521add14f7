import Domain
import Language

/// What a column of a list of people can tell.
public enum PeopleColumn: String, CaseIterable, Hashable, Sendable {
  case name, firstName, lastName
  case phone, email, language, interpreter, municipality, on
  case motherTongue
  case birthDate, gender, address, origin, inBelgiumSince, income, schooling, household
  case fileReference, note
  /// The id, in a sheet that came from here.
  case id
}

extension PeopleColumn {
  /// The field it fills by itself; nil for parts of a name, and for what is none.
  public var field: Field? {
    switch self {
    case .name: .name
    case .phone: .phone
    case .email: .email
    case .language, .motherTongue: .language
    case .interpreter: .interpreter
    case .municipality: .municipality
    case .on: .on
    case .birthDate: .birthDate
    case .gender: .gender
    case .address: .address
    case .origin: .origin
    case .inBelgiumSince: .inBelgiumSince
    case .income: .income
    case .schooling: .schooling
    case .household: .household
    case .fileReference: .fileReference
    case .note: .note
    case .firstName, .lastName, .id: nil
    }
  }

  /// Where the names are that such a column goes by, beside those of its field.
  var headings: HeadingPhrase {
    switch self {
    case .name: .name
    case .firstName: .firstName
    case .lastName: .lastName
    case .phone: .phone
    case .email: .email
    case .language: .language
    case .interpreter: .interpreter
    case .municipality: .municipality
    case .on: .on
    case .motherTongue: .motherTongue
    case .birthDate: .birthDate
    case .gender: .gender
    case .address: .address
    case .origin: .origin
    case .inBelgiumSince: .inBelgiumSince
    case .income: .income
    case .schooling: .schooling
    case .household: .household
    case .fileReference: .fileReference
    case .note: .note
    case .id: .id
    }
  }

  /// What stands above such a column in a sheet of our own: the first name it goes by.
  public func heading(in words: Words) -> String {
    words(headings).split(separator: ",").first.map(String.init) ?? rawValue
  }

  /// True for what everyone in the circle may know.
  var isShared: Bool {
    field.map { EventKind.personRegistered.fields.contains($0) } ?? false && self != .motherTongue
  }
}
