import Testing

/// Someone who never saw the program: strikes only what the screen names at that moment.
struct Newcomer {
  let program: PtyProgram

  /// Strikes a key that the screen names as `label`, a word by itself.
  func strikes(
    _ key: Keystroke, named label: String, location: SourceLocation = #_sourceLocation
  ) throws {
    try strikes(key.rawValue, named: label, location: location)
  }

  func strikes(
    _ key: String, named label: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let label = label ?? key
    // Frames are drawn to their end before anyone reads them.
    try program.wait(for: "a whole screen") { _ in true }
    #expect(
      names(label), "no “\(label)” on:\n\(program.screen().joined(separator: "\n"))",
      sourceLocation: location)
    program.type(key)
  }

  /// Types a text where the screen asks for it: `asked` stands on the row of the cursor.
  func types(
    _ text: String, where asked: String, location: SourceLocation = #_sourceLocation
  ) throws {
    try program.wait(for: "the question “\(asked)”") { $0.rows.contains { $0.contains(asked) } }
    program.type(text)
    try program.wait(for: "“\(text)”") { $0.rows.contains { $0.contains(text) } }
  }

  /// Waits until the screen shows this.
  func sees(_ text: String) throws { try program.wait(for: text) }

  /// True where the screen has `label` with nothing of a word around it.
  private func names(_ label: String) -> Bool {
    program.screen().contains { row in
      row.split { " ·┃│.,:;?()".contains($0) && !label.contains($0) }.contains { $0 == label }
    }
  }
}
