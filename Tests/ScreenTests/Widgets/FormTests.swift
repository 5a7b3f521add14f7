import Testing

@testable import Screen

@Suite struct FormTests {
  private static let levels = ["A1", "A2", "B1", "B2", "C1", "C2"].map {
    Form.Choice($0, label: "niveau \($0)")
  }
  private static let people = [
    Form.Choice("p1", label: "Aida Hadžić"), Form.Choice("p2", label: "Marissa Vos"),
    Form.Choice("p3", label: "Zoë Adam"), Form.Choice("p4", label: "Yılmaz Demir"),
  ]

  private let form = Form(
    [
      .init("name", label: "Naam", isRequired: true, hint: "zoals de deelnemer het schrijft"),
      .init(
        "contact", label: "Taal",
        kind: .choice([.init("nl", label: "Nederlands"), .init("fr", label: "Frans")]), value: "fr"),
      .init("dutch", label: "Nederlands", kind: .choice(levels)),
      .init("interpreter", label: "Tolk", kind: .toggle(on: "ja", off: "nee")),
      .init("by", label: "Aangemeld door", kind: .suggestions(people)),
      .init("note", label: "Nota", kind: .area(rows: 2), value: "belt liever"),
    ], missing: "nodig")

  /// Found by pasting a megabyte: it was cut, and nobody was told.
  @Test func aFieldThatHasNoRoomLeftSaysSo() {
    var form = Form([.init("name", label: "Naam")], missing: "nodig", full: "vol")
    #expect(form.paste(String(repeating: "李", count: 20_000)) == .changed)
    #expect(form.fields[0].error == "vol")
    #expect(form.fields[0].value.utf8.count == EditedText.longest / 3 * 3)
    _ = form.handle(Key(.backspace))
    #expect(form.fields[0].error == nil)
  }

  private func typed(_ written: String, in form: Form? = nil) -> (Form, Form.Outcome) {
    var form = form ?? self.form
    var outcome = Form.Outcome.ignored
    for key in keys(written) { outcome = form.handle(key) }
    return (form, outcome)
  }

  private func rows(_ form: Form, _ columns: Int = 58, _ rows: Int = 12) -> [String] {
    drawn(columns, rows) { form.draw(on: &$0, in: $1) }.rowsTrimmed()
  }

  @Test func aFormAtABriefGlance() {
    var form = form
    form.message = "Nieuwe deelnemer"
    #expect(
      rows(form) == [
        "Nieuwe deelnemer", "",
        "▸ Naam *",
        "  Taal             ( ) Nederlands  (•) Frans",
        "  Nederlands       ◂ ... ▸ 0/6",
        "  Tolk             [ ] nee",
        "  Aangemeld door",
        "  Nota             belt liever", "", "", "",
        "zoals de deelnemer het schrijft",
      ])
  }

  @Test func filledInFromTopToBottom() {
    let (form, outcome) = typed(
      "Fatima<enter><left><enter>n<right><tab> <down>zoe<down><enter> of mail<ctrl-s>")
    #expect(outcome == .submitted)
    #expect(
      form.values == [
        "name": "Fatima", "contact": "nl", "dutch": "A2", "interpreter": "true", "by": "p3",
        "note": "belt liever of mail",
      ])
    #expect(form.isChanged)
  }

  @Test func leavingAFieldKeepsWhatWasTyped() {
    var (form, outcome) = typed("Fatima<tab>")
    #expect(outcome == .left(field: "name"))
    (form, outcome) = typed("<shift-tab><shift-tab>", in: form)
    #expect(form.focusedName == "note")
    (form, outcome) = typed("<esc>", in: form)
    #expect(outcome == .cancelled)
    #expect(form.values["name"] == "Fatima")
    #expect(!self.form.isChanged)
  }

  @Test func whatIsRequiredIsAskedFor() {
    var (form, outcome) = typed("  <tab><tab><ctrl-s>")
    #expect(outcome == .changed)
    #expect(form.focusedName == "name")
    #expect(rows(form)[1] == "                   ✗ nodig")
    (form, outcome) = typed("Fatima", in: form)
    #expect(rows(form)[1].hasPrefix("  Taal"))
    (form, outcome) = typed("<ctrl-s>", in: form)
    #expect(outcome == .submitted)
  }

  @Test func enterOnTheLastFieldSubmits() {
    let short = Form([.init("a", label: "A"), .init("b", label: "B")], missing: "nodig")
    #expect(typed("x<enter>", in: short).1 == .left(field: "a"))
    #expect(typed("x<enter>y<enter>", in: short).1 == .submitted)
    #expect(typed("<enter><down>", in: short).1 == .ignored)
  }

  @Test func suggestionsShowWhileTyping() {
    let (form, _) = typed("<tab><tab><tab><tab>d<down>")
    #expect(form.focusedName == "by")
    #expect(
      rows(form)[4...7] == [
        "▸ Aangemeld door   d", "                   ▸ Yılmaz Demir",
        "                     Aida Hadžić",
        "                     Zoë Adam",
      ])
  }

  @Test(arguments: [
    ("yilm<down><tab>", "p4"), ("vos<down><enter>", "p2"), ("<down><down><tab>", "p2"),
    ("vos<tab>", "vos"), ("vos<down><up><tab>", "vos"), ("vos<down><esc><tab>", "vos"),
    ("vos<down><enter><shift-tab>x<tab>", "Marissa Vosx"), ("Zoë Adam<tab>", "p3"),
    ("aida h<down><ctrl-s>", "p1"),
  ])
  func suggestionsArePicked(written: String, value: String) {
    #expect(typed("<tab><tab><tab><tab>" + written).0.values["by"] == value)
  }

  @Test func aNarrowFormPutsLabelsAbove() {
    let form = Form(
      [.init("a", label: "Aangemeld door", isRequired: true, hint: "wie?")], missing: "")
    #expect(rows(form, 20, 5) == ["▸ Aangemeld door *", "", "", "", "wie?"])
    let screen = drawn(20, 5) { typed("Ria", in: form).0.draw(on: &$0, in: $1) }
    #expect(screen.rowsTrimmed()[1] == "  Ria")
    #expect(screen.styleLetters()[1] == "..FFFFFFFFFFFFFFFFFF")
    #expect(screen.cursor == Point(column: 5, row: 1))
  }

  @Test func theFocusedFieldScrollsIntoView() {
    let many = Form(
      (1...30).map { .init("f\($0)", label: "Vraag \($0)") }, missing: "")
    let (form, _) = typed(String(repeating: "<tab>", count: 29), in: many)
    let shown = rows(form, 60, 20)
    #expect(shown[19].hasPrefix("▸ Vraag 30"))
    #expect(shown[0].hasPrefix("  Vraag 11") && shown[0].hasSuffix("│"))
    #expect(rows(typed("<tab>", in: form).0, 60, 20)[0].hasPrefix("▸ Vraag 1 "))
  }

  @Test func pasteGoesIntoTheField() {
    var (form, _) = typed("Fatima ")
    #expect(form.paste("El\nAmrani") == .changed)
    #expect(form.values["name"] == "Fatima El Amrani")
    form.focus(on: "interpreter")
    #expect(form.paste("ja") == .ignored)
  }

  @Test func clicksChoose() {
    var form = form
    let box = Rect(column: 0, row: 0, columns: 58, rows: 12)
    let click = { Mouse(.pressed, at: Point(column: $0, row: $1)) }
    #expect(form.handle(click(20, 1), in: box) == .left(field: "name"))
    #expect(form.values["contact"] == "nl")
    _ = form.handle(click(20, 3), in: box)
    #expect(form.values["interpreter"] == "true")
    _ = form.handle(click(20, 4), in: box)
    _ = typed("zo", in: form)
    form = typed("zo", in: form).0
    #expect(form.handle(click(25, 5), in: box) == .changed)
    #expect(form.values["by"] == "p3")
    #expect(form.handle(click(25, 11), in: box) == .ignored)
  }

  @Test func upAndDownInTextGoAsDrawn() {
    var form = Form(
      [.init("n", label: "Nota", kind: .area(rows: 3), value: "een twee drie vier vijf")],
      missing: "")
    form.fit(Rect(column: 0, row: 0, columns: 40, rows: 5))
    form = typed("<home>", in: form).0
    let screen = drawn(40, 5) { form.draw(on: &$0, in: $1) }
    #expect(screen.cursor?.column == 9)
    form.fit(Rect(column: 0, row: 0, columns: 30, rows: 5))
    form = typed("<end><up>x", in: form).0
    #expect(form.values["n"] == "een twee drie vier vijfx")
  }

  @Test func fieldsCanBeSetAndRefused() {
    var form = form
    form.set("B1", of: "dutch")
    form.set("p4", of: "by")
    form.setError("bestaat al", on: "by")
    #expect(form.values["dutch"] == "B1")
    #expect(
      rows(form)[4...5] == ["▸ Aangemeld door   Yılmaz Demir", "                   ✗ bestaat al"])
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    for tabs in 0..<6 {
      let (form, _) = typed(String(repeating: "<tab>", count: tabs))
      let screen = drawn(columns, rows) { form.draw(on: &$0, in: $1) }
      #expect(screen.cursor.map(screen.bounds.contains) ?? true)
    }
    let empty = Form([], missing: "")
    #expect(typed("<tab>", in: empty).1 == .ignored)
    #expect(typed("<enter>", in: empty).1 == .submitted)
  }
}
