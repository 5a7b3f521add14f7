extension Form {
  /// One thing that can be chosen.
  public struct Choice: Hashable, Sendable {
    /// What is kept.
    public let value: String
    /// What people read.
    public let label: String

    /// Something to choose.
    public init(_ value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What can be filled in.
  public enum Kind: Hashable, Sendable {
    /// One line.
    case text
    /// Several lines, so many of them in view.
    case area(rows: Int)
    /// One of a few.
    case choice([Choice])
    /// Several of a few; kept as their values with commas between them.
    case several([Choice])
    /// Yes or no, with the words for them; kept as "true" or "false".
    case toggle(on: String, off: String)
    /// One line, completed from a list.
    case suggestions([Choice])
  }

  /// One question of a form.
  public struct Field: Hashable, Sendable {
    /// Names it in `values`.
    public let name: String
    /// What people read beside it.
    public let label: String
    /// True where it may not stay empty.
    public let isRequired: Bool
    /// Help for whoever fills it in.
    public let hint: String
    /// What is wrong with it; shown under it.
    public var error: String?
    var entry: FormEntry

    /// A question, with the answer there is already.
    public init(
      _ name: String, label: String, kind: Kind = .text, value: String = "",
      isRequired: Bool = false, hint: String = "", limit: Int = EditedText.longest
    ) {
      self.name = name
      self.label = label
      self.isRequired = isRequired
      self.hint = hint
      entry = FormEntry(kind, value: value, limit: limit)
    }

    /// The answer as it stands.
    public var value: String { entry.value }
    /// The answer as people read it: the label of what was chosen.
    public var shown: String { entry.shown }
  }
}
