/// What the things of the domain are called. Language knows their names only, not the things.
extension Words {
  /// A kind of line as a short noun phrase: "aanwezigheid" for `attendance.marked`. A kind of a
  /// later version shows under its own name.
  public func kind(_ name: String) -> String { text("kind.\(name)") ?? name }

  /// The label of a field: "Telefoon" for `phone`.
  public func field(_ name: String) -> String { text("field.\(name)") ?? name }

  /// A choice of a field: "aanwezig" for `present` of `status`.
  public func value(_ choice: String, of field: String) -> String {
    text("value.\(field).\(choice)") ?? choice
  }

  /// What a report is called, in two halves: "Belronde: wat elk telefoontje opbracht" for `calls`.
  public func report(_ name: String) -> String { text("report.name.\(name)") ?? name }

  /// The heading of a column of a report: "bereikt" for `reached`.
  public func reportColumn(_ name: String) -> String { text("report.column.\(name)") ?? name }

  /// A word in a row of a report: "samen" for `total`.
  public func reportWord(_ name: String) -> String { text("report.word.\(name)") ?? name }

  /// What to know before using figures.
  public func reportNote(_ name: String) -> String { text("report.note.\(name)") ?? name }

  /// A kind of paper: "Aanwezigheidslijst" for `attendance`.
  public func paper(_ kind: String) -> String { text("paper.\(kind)") ?? kind }

  /// A kind of thing: "deelnemer" for `person`.
  public func entity(_ type: String) -> String { text("entity.\(type)") ?? type }
}
