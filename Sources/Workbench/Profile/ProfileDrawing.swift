import Domain
import Language
import Screen

extension Workbench {
  /// The profile of the person on screen, wrapped to the pane it stands in.
  var shownProfile: [ProfileLine] {
    let ground = profileGround
    return profileKept.ground == ground ? profileKept.lines : profileLines(on: ground)
  }

  /// Keeps the profile as it is now: a long one takes longer to lay out than all else on screen.
  mutating func keepProfile() {
    let ground = profileGround
    if profileKept.ground != ground {
      profileKept = ProfileKept(ground: ground, lines: profileLines(on: ground))
    }
  }

  private var profileGround: ProfileKept.Ground {
    ProfileKept.Ground(
      person: chosen.person, columns: listRect(.profile).columns, edition: state.edition,
      day: now.day, questions: questions)
  }

  private func profileLines(on ground: ProfileKept.Ground) -> [ProfileLine] {
    guard let id = ground.person else { return [] }
    let columns = ground.columns
    let lines = profileLines(of: id)
    let labels = labelColumns(lines)
    // One column stays free for the scroll mark.
    return lines.flatMap { $0.wrapped(to: columns - labels - 2) }
  }

  private func labelColumns(_ lines: [ProfileLine]) -> Int {
    min(14, (lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 1)
  }

  /// The person on screen.
  func drawProfile(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard chosen.person != nil else {
      _ = canvas.putWrapped(words(PanePhrase.choosePerson), in: rect, style: .muted)
      return
    }
    let lines = shownProfile
    let labels = labelColumns(lines)
    var list = chosen.profile
    list.count = lines.count
    list.draw(on: &canvas, in: rect, isFocused: isFocused, symbols: symbols) {
      canvas, index, line, style in
      canvas.put(lines[index].label, at: line.origin, style: .muted, columns: labels)
      canvas.put(
        lines[index].text, at: Point(column: line.left + labels + 1, row: line.top),
        style: style == .plain ? lines[index].style : style,
        columns: max(0, line.columns - labels - 1))
    }
  }
}

/// A profile that was laid out, and all it depends on.
struct ProfileKept: Sendable {
  /// What the lines were made from.
  struct Ground: Hashable, Sendable {
    let person: PersonID?
    let columns: Int
    let edition: Int
    let day: Day
    let questions: OpenQuestions
  }

  var ground: Ground?
  var lines: [ProfileLine] = []
}

extension ProfileLine {
  /// The same line over as many rows as it needs; what goes on stands further in.
  func wrapped(to columns: Int) -> [ProfileLine] {
    // No character takes more cells than bytes: most lines need no measuring.
    guard text.utf8.count > columns else { return [self] }
    let first = TextWidth.wrapped(text, to: columns)
    guard first.count > 1 else { return [self] }
    let hanging = String(repeating: " ", count: indent)
    let rest = String(text.dropFirst(first[0].count).drop { $0 == " " })
    return [ProfileLine(label: label, text: first[0], style: style)]
      + TextWidth.wrapped(rest, to: columns - indent)
      .map { ProfileLine(text: hanging + $0, style: style) }
  }
}
