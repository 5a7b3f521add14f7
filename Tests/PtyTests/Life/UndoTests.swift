import Testing

/// Taking back and doing again, by keyboard.
struct UndoTests {
  @Test func `u names the mark it takes back, U makes it again`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    let before = try PlainState(of: walter.sandbox)
    try walter.marksExcused("Marissa Vos")
    let marked = try PlainState(of: walter.sandbox)
    #expect(marked != before)

    walter.program.type("u")
    try walter.sees("ongedaan gemaakt: aanwezigheid van Marissa Vos")
    try walter.sees("–", beside: "Marissa Vos")
    #expect(try PlainState(of: walter.sandbox).differences(from: before) == [])

    walter.program.type("U")
    try walter.sees("opnieuw gedaan: aanwezigheid van Marissa Vos")
    try walter.sees("verontschuldigd", beside: "Marissa Vos")
    #expect(try PlainState(of: walter.sandbox).differences(from: marked) == [])
  }

  @Test func `what was done in one go is taken back in one go`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    let before = try PlainState(of: walter.sandbox)
    try walter.signsUp("Zeynep Yılmaz")
    walter.program.type("u")
    try walter.sees("ongedaan gemaakt: ")
    #expect(try PlainState(of: walter.sandbox).differences(from: before) == [])
    try walter.pullsThePlug()
    #expect(!walter.picture.contains { $0.contains("Zeynep") })
  }
}
