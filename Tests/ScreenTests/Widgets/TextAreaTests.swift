import Testing

@testable import Screen

@Suite struct TextAreaTests {
  private func typed(_ written: String, columns: Int = 12) -> TextArea {
    var area = TextArea(columns: columns)
    for key in keys(written) { _ = area.handle(key) }
    return area
  }

  private func screen(_ area: TextArea, _ columns: Int = 12, _ rows: Int = 3) -> Canvas {
    drawn(columns, rows) { area.draw(on: &$0, in: $1, isFocused: true) }
  }

  @Test func wordsWrapAndTheCursorFollows() {
    let screen = screen(typed("Wil graag in de zorg"))
    #expect(screen.rowsTrimmed() == ["Wil graag", "in de zorg", ""])
    #expect(screen.cursor == Point(column: 10, row: 1))
  }

  @Test(arguments: [
    ("een<enter>twee<up>x", "eenx\ntwee"), ("een<enter>t<up><home>x<down>y", "xeen\nty"),
    ("Wil graag in de zorg<up>x", "Wil graagx in de zorg"),
    ("Wil graag in de zorg<home>x", "Wil graag xin de zorg"),
    ("lang<enter>k<enter>lang<up><down>x", "lang\nk\nlangx"),
    ("een twee<enter>drie<ctrl-left><ctrl-left>x", "een xtwee\ndrie"),
    ("een<enter>twee<ctrl-u>x", "een\nx"), ("een<enter>twee<ctrl-home>x", "xeen\ntwee"),
    ("a<enter><enter>b<up>x", "a\nx\nb"), ("a<enter><backspace>b", "ab"),
  ])
  func typing(written: String, text: String) {
    #expect(typed(written).text == text)
  }

  @Test(arguments: [
    ("een twee<ctrl-_>", "een "), ("een twee<ctrl-_><ctrl-_><ctrl-_>", ""),
    ("een twee<ctrl-_><ctrl-y>", "een twee"), ("een<ctrl-w><alt-u>", "een"),
    ("een<ctrl-/>x<ctrl-y>", "x"), ("een twee<ctrl-t>", "een "),
    ("een twee<ctrl-t><ctrl-t><ctrl-y>", "een "),
    ("een twee drie<ctrl-w><ctrl-w><ctrl-t>", "een twee "),
    ("een<ctrl-left><ctrl-t>", ""),
    ("een twee<ctrl-left><ctrl-left><ctrl-w>x<ctrl-right>y", "xeeny twee"),
    ("<ctrl-_>a", "a"), ("ab<left>c<ctrl-_>", "ab"),
  ])
  func takingBack(written: String, text: String) {
    #expect(typed(written).text == text)
  }

  @Test func aPasteKeepsItsLinesAndIsTakenBackWhole() {
    var area = typed("x")
    _ = area.paste("een\r\ntwee\rdrie")
    #expect(area.text == "xeen\ntwee\ndrie")
    _ = area.handle(Key(.character("_"), control: true))
    #expect(area.text == "x")
  }

  @Test func anotherTextInItsPlaceIsOneStep() {
    var area = typed("een twee")
    #expect(area.replace(with: "drie\u{1B}[31m\r\nvier\u{7}\tvijf") == .changed)
    #expect(area.text == "drie[31m\nvier vijf")
    #expect(area.handle(Key(.character("t"), control: true)) == .changed)
    #expect(area.text == "een twee")
    _ = area.handle(Key(.character("y"), control: true))
    #expect(area.text == "drie[31m\nvier vijf")
  }

  @Test func theSameTextIsNoStep() {
    var area = typed("een twee")
    _ = area.replace(with: "een twee")
    _ = area.handle(Key(.character("t"), control: true))
    #expect(area.text == "een ")
  }

  @Test func ofALongerTextThereIsAsMuchAsFits() {
    var area = TextArea("een", limit: 6)
    #expect(area.replace(with: "zevenen") == .full)
    #expect(area.text == "zevene")
  }

  @Test func theEdgesAreSomeoneElses() {
    var area = typed("een<enter>twee")
    #expect(area.handle(Key(.down)) == .ignored)
    #expect(area.handle(Key(.up)) == .moved)
    #expect(area.handle(Key(.up)) == .ignored)
    #expect(area.handle(Key(.tab)) == .ignored)
  }

  @Test func aLongTextScrollsWithTheCursor() {
    let area = typed("1<enter>2<enter>3<enter>4<enter>5")
    #expect(screen(area).rowsTrimmed() == ["3", "4", "5"])
    #expect(screen(area).cursor == Point(column: 1, row: 2))
    let above = typed("1<enter>2<enter>3<enter>4<enter>5<ctrl-home>")
    #expect(screen(above).rowsTrimmed() == ["1", "2", "3"])
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    var area = typed("李小龙 ab<enter>c d", columns: columns)
    _ = area.handle(Key(.up))
    let screen = screen(area, columns, rows)
    #expect(screen.cursor.map(screen.bounds.contains) ?? true)
  }
}
