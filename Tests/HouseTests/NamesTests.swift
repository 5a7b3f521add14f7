import Testing

@Suite("Names of people reach the screen in one place") struct NamesTests {
  /// Where a name is read as it is: the one place, the form in which it is changed, and where letters
  /// that are typed at the door are held against names that are not shown.
  private static let doors = [
    "Sources/Workbench/Sentences/Sentences.swift", "Sources/Workbench/Forms/RegistrationForm.swift",
    "Sources/Workbench/CheckIn/CheckInRows.swift",
  ]

  @Test("no other file of the program on screen reads the name of a person")
  func oneDoor() throws {
    let files = try Repository.files("Sources/Workbench", endings: ["swift"])
    #expect(files.count > 100)
    for file in files where !Self.doors.contains(file.path) {
      let found = Self.readings(in: file.text)
      #expect(found == [], "\(file) reads a name past Sentences.person")
    }
  }

  @Test("it is seen however it is read")
  func seen() {
    for source in [
      "state.person(row.person)?.name", "person.name", "person?.name ?? id", "preview.name",
      "flatMap(state.person) { return bridge.name }", "map(\\.person.name)",
    ] {
      #expect(!Self.readings(in: source).isEmpty, "\(source)")
    }
    #expect(Self.readings(in: "programme.name, Field.person.rawValue, sentences.person(id)") == [])
  }

  private static func readings(in source: String) -> [String] {
    let pattern = /(?:\b(?:person|bridge|peer|preview|participant)\??|person\([^()]*\)\??)\.name\b/
    return source.matches(of: pattern).map { String($0.0) }
  }
}
