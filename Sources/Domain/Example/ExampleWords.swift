/// The names and texts an example is made of: invented, and handed in by the caller.
public struct ExampleWords: Hashable, Sendable {
  let givenNames: [String]
  let familyNames: [String]
  let languages: [String]
  let municipalities: [String]
  let strengths: [String]
  let tips: [String]
  /// A goal, and the steps towards it.
  let goals: [[String]]
  let contacts: [String]
  let reasons: [String]
  let nextActions: [String]
  /// Handle and name.
  let staff: [[String]]

  /// The files an example reads, by name without ending.
  public static let files = [
    "given-names", "family-names", "languages", "municipalities", "strengths", "tips", "goals",
    "contacts", "reasons", "next-actions", "staff",
  ]

  /// Reads each file with `text`: one thing a line, parts with `|` between, `#` before a remark.
  public init(text: (_ file: String) -> String) {
    func lines(_ file: String) -> [String] {
      text(file).split(separator: "\n").map { Substring($0).trimmedSpaces }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
    func parts(_ file: String) -> [[String]] {
      lines(file).map { $0.split(separator: "|").map(\.trimmedSpaces) }
    }
    givenNames = lines("given-names")
    familyNames = lines("family-names")
    languages = lines("languages")
    municipalities = lines("municipalities")
    strengths = lines("strengths")
    tips = lines("tips")
    goals = parts("goals").filter { $0.count > 1 }
    contacts = lines("contacts")
    reasons = lines("reasons")
    nextActions = lines("next-actions")
    staff = parts("staff").filter { $0.count == 2 }
  }
}
