import Domain
import Language
import Screen

/// What was said differently, in the profile and above the sheet.
extension Workbench {
  /// Both values of each field, with who said so, where and when; and who may be the same person.
  func questionLines(_ id: PersonID) -> [ProfileLine] {
    let said = questions.ofPerson.map { conflict in
      let subject =
        conflict.thing.type == .person ? "" : sentences.subject(of: conflict.thing) + " · "
      return ProfileLine(
        text: subject + sentences.conflict(conflict), style: .warning, indent: 2)
    }
    let key = said.isEmpty ? [] : [ProfileLine(text: words(ConflictPhrase.key), style: .muted)]
    return lines(words(ConflictPhrase.label), said + key) + doubleLines
  }

  private var doubleLines: [ProfileLine] {
    lines(
      words(DoublePhrase.label),
      questions.lookalikes.prefix(3).map { other in
        ProfileLine(
          text: words(DoublePhrase.looksLike, ["name": sentences.person(other)]), style: .warning,
          indent: 2)
      })
  }

  /// The most rows above the sheet that tell what was said of one row.
  private static let mostRows = 4

  /// What was said differently of the session itself, and of the row the keys act on. As high for
  /// each row, so that the sheet does not jump.
  func conflictLines(columns: Int) -> [HeadLine] {
    guard !isShielded else { return [] }
    let ofSession = questions.ofSession.flatMap { wrapped(sentences.conflict($0), columns) }
    let marked = (roster?.rows ?? []).filter(\.isInConflict)
    guard !marked.isEmpty else { return ofSession.map(HeadLine.conflict) }
    let height = marked.map { conflictText(of: $0, columns).count }.max() ?? 1
    let shown =
      row.map { $0.isInConflict ? conflictText(of: $0, columns) : nil }
      ?? wrapped(words.plural(ConflictPhrase.rows, marked.count), columns)
    let filled = (shown ?? wrapped(words.plural(ConflictPhrase.rows, marked.count), columns))
      .prefix(height)
    let padding = Array(repeating: "", count: height - filled.count)
    return (ofSession + filled + padding).map(HeadLine.conflict)
  }

  private func conflictText(of row: Roster.Row, _ columns: Int) -> [String] {
    let said = row.conflicts.map(sentences.conflict).joined(separator: "; ")
    let text = "\(sentences.person(row.person)) · \(said) · \(words(ConflictPhrase.key))"
    return wrapped(text, columns)
  }

  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    Array(TextWidth.wrapped(text, to: columns).prefix(Self.mostRows))
  }

  /// "of te laat": the values of a row that are not shown.
  func otherSides(of row: Roster.Row) -> [String] {
    guard !isShielded else { return [] }
    let others = row.conflicts.flatMap { conflict in
      conflict.sides.dropLast().map { sentences.side($0.value, of: conflict.field) }
    }
    return others.isEmpty
      ? [] : [words(ConflictPhrase.orElse, ["value": others.joined(separator: ", ")])]
  }
}
