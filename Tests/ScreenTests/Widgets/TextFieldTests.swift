import Testing

@testable import Screen

@Suite struct TextFieldTests {
  private func typed(_ written: String, into text: String = "", limit: Int = 1000) -> TextField {
    var field = TextField(text, limit: limit)
    for key in keys(written) { _ = field.handle(key) }
    return field
  }

  private func shown(_ field: TextField, _ columns: Int, isFocused: Bool = true) -> Canvas {
    drawn(columns, 1) { field.draw(on: &$0, in: $1, isFocused: isFocused, placeholder: "naam") }
  }

  @Test(arguments: [
    ("Aida<left><left>x", "Aixda"), ("Aida<home>x<end>y", "xAiday"), ("Aida<backspace>", "Aid"),
    ("Aida<home><delete>", "ida"), ("Aida H.<ctrl-w>", "Aida "), ("Aida H.<ctrl-u>x", "x"),
    ("Aida H.<ctrl-left>x", "Aida xH."), ("Aida<ctrl-a>x<ctrl-e>y", "xAiday"),
    ("een twee<ctrl-a><ctrl-right>!", "een! twee"), ("een<left><ctrl-k>", "ee"),
    ("<backspace><delete><left><right><ctrl-w>a", "a"), ("Zoe\u{308}<backspace>", "Zo"),
    ("李小<left>龙", "李龙小"),
  ])
  func typing(written: String, text: String) {
    #expect(typed(written).text == text)
  }

  @Test func tabEnterAndEscAreSomeoneElses() {
    var field = TextField("x")
    for key in keys("<tab><enter><esc><up><f1><ctrl-c><alt-x>") {
      #expect(field.handle(key) == .ignored)
    }
    #expect(field.text == "x")
  }

  @Test func pastedTextIsOneLine() {
    var field = TextField()
    #expect(field.paste("Kerkstraat 1\r\n9000\tGent\u{1B}[31m\r") == .changed)
    #expect(field.text == "Kerkstraat 1 9000 Gent[31m ")
  }

  @Test func whatDoesNotFitIsNotTakenInHalf() {
    var field = TextField("éé", limit: 5)
    #expect(field.handle(.character("é")) == .full)
    #expect(field.handle(.character("e")) == .changed)
    #expect(field.text == "éée")
    field = TextField("", limit: 4)
    #expect(field.paste("éa👍") == .full)
    #expect(field.text == "éa")
  }

  @Test func theCursorIsAlwaysInView() {
    #expect(shown(typed("Aida"), 8).text() == ["Aida    "])
    #expect(shown(typed("Aida"), 8).cursor == Point(column: 4, row: 0))
    #expect(shown(typed("Oleksandr K"), 8).text() == ["…andr K "])
    #expect(shown(typed("Oleksandr K"), 8).cursor == Point(column: 7, row: 0))
    #expect(shown(typed("Oleksandr K<home>"), 8).text() == ["Oleksan…"])
    #expect(shown(typed("李小龙<left>"), 8).cursor == Point(column: 4, row: 0))
  }

  @Test func withoutTheFocusTheBeginningIsSeen() {
    let screen = shown(typed("Oleksandr K"), 8, isFocused: false)
    #expect(screen.text() == ["Oleksan…"])
    #expect(screen.cursor == nil)
    #expect(screen.styleLetters() == ["ffffffff"])
    #expect(shown(TextField(), 8, isFocused: false).text() == ["naam    "])
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    let screen = drawn(columns, rows) { typed("李小龙ab").draw(on: &$0, in: $1, isFocused: true) }
    #expect(screen.cursor.map(screen.bounds.contains) ?? true)
  }
}
