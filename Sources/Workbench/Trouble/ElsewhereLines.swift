import Domain

/// What is not saved, as lines for `samen record -`.
extension Workbench {
  func elsewhere(in folder: String) -> Elsewhere {
    let time = now.time.text.filter(\.isNumber)
    let name = "samen-niet-bewaard-\(now.day.text.filter(\.isNumber))-\(time)"
    let lines = (trouble?.unsaved.map(\.lines) ?? []) + surveyLines
    // It is a file, not the screen: it says all there is.
    var open = self
    open.shield = nil
    return Elsewhere(
      folder: folder, name: name, lines: lines.map(Workbench.value),
      text: open.elsewhereText(lines: "\(name).jsonl"))
  }

  /// The answers that wait for a session to be closed.
  private var surveyLines: [[Proposal]] {
    var chance = chance
    return boxes.sorted { $0.key < $1.key }.compactMap { id, box in
      guard let session = state.session(id), let left = box.unwritten(in: state) as Deed.SurveyBox?,
        !left.isEmpty
      else { return nil }
      return Deed.collect(left, on: session, using: &chance).proposals
    }
  }

  private static func value(_ lines: [Proposal]) -> Value {
    if lines.count == 1 { return value(lines[0]) }
    return .object(Fields([Fields.Entry("act", .list(lines.map(value)))]))
  }

  private static func value(_ line: Proposal) -> Value {
    var fields = Fields([Fields.Entry("kind", .text(line.kind.name))])
    if let person = line.of { fields["of"] = .text(person) }
    if !line.withdraws.isEmpty { fields["over"] = line.withdraws.map(\.text).value }
    if !line.data.isEmpty { fields["data"] = .object(line.data) }
    return .object(fields)
  }
}
