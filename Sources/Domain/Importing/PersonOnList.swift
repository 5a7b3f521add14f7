/// Someone as a row of a sheet tells of them.
public struct PersonOnList: Hashable, Sendable {
  /// The line of the file on which the row begins, from 1.
  public let line: Int
  /// The id that stands in the row, where the sheet came from here; nil where none does.
  public var id: String?
  /// Name and how to reach them: what everyone in the circle may know.
  public var reach = Fields()
  /// The language they grew up with.
  public var motherTongue: String?
  /// What only the own organisation knows.
  public var details = Fields()

  /// Nobody yet, on this line.
  public init(line: Int) {
    self.line = line
  }

  /// Their name; empty where none was read.
  public var name: String { reach[Field.name]?.asText ?? "" }

  var phone: String? { reach[Field.phone]?.asText }
  var email: String? { reach[Field.email]?.asText }
  var birthDate: Day? { details[Field.birthDate]?.asText.flatMap { Day($0) } }

  /// The lines that register them, held against those who are known already.
  public func deed(as id: PersonID) -> Deed {
    var lines = [Proposal(.personRegistered, of: id, data: reach)]
    if let motherTongue {
      lines.append(
        Proposal(
          .languageKnown, of: id, .set(.language, motherTongue), .set(.mother, true)))
    }
    return Deed(lines + detailLines(of: id), looksForDoubles: false)
  }

  /// The lines that are lacking where writing was broken off between what is shared and the rest.
  public func rest(of id: PersonID) -> Deed { Deed(detailLines(of: id), looksForDoubles: false) }

  private func detailLines(of id: PersonID) -> [Proposal] {
    details.isEmpty ? [] : [Proposal(.personDetailed, of: id, data: details)]
  }

  /// What tells one row from another where nothing confidential is looked at; the day counts only
  /// where `other` says one too.
  static func mark(of reach: Fields, withDay: Bool) -> String {
    reach.entries.filter { withDay || $0.name != Field.on.name }.filter { !$0.value.isNull }
      .map { "\($0.name)=\($0.value.asText ?? "")" }.sorted().joined(separator: "\n")
  }
}
