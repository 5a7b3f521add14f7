import Domain
import Screen
import Testing

@testable import Workbench

extension Desk {
  /// The first session, with the laptop in the hands of the first participant.
  static func inKiosk(
    _ world: World? = nil, columns: Int = 80, rows: Int = 24, symbols: Symbols = .unicode
  ) throws -> Desk {
    var desk = try Desk(world ?? .lively(), columns: columns, rows: rows, symbols: symbols)
    desk.strike("K<enter>")
    return desk
  }
}

@Suite("The survey while the laptop goes round") struct KioskTests {
  @Test("begins from the sheet's survey too, and tells the facilitator how it stops")
  func begin() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>eK")
    #expect(desk.front.contains("typ “walter” en druk op Enter"))
    desk.strike("<esc>")
    #expect(desk.shows("Kalender"))
    desk.strike("K")
    #expect(desk.front.contains("Zo stop je"))
    desk.strike("<enter>")
    #expect(desk.shows("Українська"))
    #expect(!desk.shows("walter"))
  }

  @Test("a K in a survey in which something was typed is none")
  func begun() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e55K")
    #expect(desk.shows("Bevraging:"))
  }

  @Test(
    "asks in the language that is chosen by its digit",
    arguments: [
      ("1", "Ik voelde me welkom"), ("2", "L’accueil était bon"), ("3", "I felt welcome"),
      ("4", "İyi karşılandım"), ("5", "Me han recibido bien"), ("6", "Dobrze mnie tu przyjęto"),
      ("7", "Мене добре прийняли"), ("8", "Aici m-ați primit bine"),
    ])
  func languages(digit: String, second: String) throws {
    var desk = try Desk.inKiosk()
    desk.strike(digit + "5")
    #expect(desk.shows(second), "\(desk.screen)")
  }

  @Test(
    "each key of a Belgian keyboard is the digit that stands on it",
    arguments: [
      ("&", "Taal"), ("(", "Pregunta 1"), ("§", "Pytanie 1"), ("è", "Запитання 1"),
      ("!", "Întrebarea 1"),
    ])
  func azerty(key: String, shown: String) throws {
    var desk = try Desk.inKiosk()
    desk.strike(key)
    #expect(shown == "Taal" ? desk.shows("Vraag 1 van 4") : desk.shows(shown))
  }

  @Test("keeps a sheet in the box as soon as it is full, and thanks")
  func sheet() throws {
    var desk = try Desk.inKiosk()
    desk.strike("1543")
    #expect(desk.drafts.isEmpty)
    desk.strike("<backspace><backspace>")
    #expect(desk.shows("Vraag 2 van 4"))
    desk.strike("13")
    #expect(desk.shows("Vraag 4 van 4"))
    desk.strike("2")
    #expect(desk.shows("Dank je wel!"))
    #expect(desk.shows("✓ 1"))
    let box = try #require(desk.drafts.values.first.flatMap { Deed.SurveyBox($0) })
    #expect(box.sheets.map(\.answers) == [[5, 1, 3, 2]])
    #expect(desk.written.isEmpty)
  }

  @Test("arrows and Enter do without digits; the first arrow goes to the middle")
  func arrows() throws {
    var desk = try Desk.inKiosk()
    desk.strike("<down><down><enter>")
    #expect(desk.shows("Question 1 of 4") || desk.shows("I felt") || desk.shows("This is of use"))
    desk.strike("<enter>")
    #expect(desk.shows("Question 1 of 4"))
    desk.strike("<right><enter><right><right><right><right><right><enter>")
    desk.strike("<left><left><left><left><enter><right><left><enter>")
    let box = try #require(desk.drafts.values.first.flatMap { Deed.SurveyBox($0) })
    #expect(box.sheets.map(\.answers) == [[3, 5, 1, 2]])
  }

  @Test("a question may be skipped; who skips all of them leaves nothing in the box")
  func skipping() throws {
    var desk = try Desk.inKiosk()
    desk.strike("1  4 ")
    let box = try #require(desk.drafts.values.first.flatMap { Deed.SurveyBox($0) })
    #expect(box.sheets.map(\.answers) == [[4]])
    desk.strike("<enter>1    ")
    #expect(desk.shows("Dank je wel!"))
    #expect(desk.workbench.boxes.values.first?.sheets.count == 1)
  }

  @Test("the next one sees nothing of the last, and a digit too many is for nobody")
  func next() throws {
    var desk = try Desk.inKiosk()
    desk.strike("415555555")
    #expect(desk.shows("Teşekkürler!"))
    #expect(desk.workbench.boxes.values.first?.sheets.count == 1)
    desk.strike("<enter>")
    #expect(desk.shows("▸ 1  Nederlands"))
    desk.strike("1<esc>")
    #expect(desk.shows("Українська"))
    #expect(desk.workbench.kiosk?.answers == [])
  }

  @Test("everything works with the mouse alone")
  func mouse() throws {
    var desk = try Desk.inKiosk()
    try desk.click(on: "Polski")
    for _ in 1...4 { try desk.click(on: "╮   ╭") }
    #expect(desk.shows("Dziękujemy!"))
    let box = try #require(desk.drafts.values.first.flatMap { Deed.SurveyBox($0) })
    #expect(box.sheets.map(\.answers) == [[5, 5, 5, 5]])
    try desk.click(on: "Enter: następna")
    #expect(desk.shows("Українська"))
  }

  @Test("the sheets lie in the same box as those from paper, and are written when it closes")
  func closing() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e1111<ctrl-s>K<enter>")
    desk.strike("15555<enter>25454<enter><esc>walter<enter>")
    #expect(desk.said.contains("3 antwoorden wachten veilig"), "\(desk.screen)")
    desk.strike("d")
    let answers = desk.written.filter { $0.kind == "survey.answered" }
    #expect(answers.count == 3)
    #expect(Set(answers.map(\.at)).count == 1)
    #expect(answers.allSatisfy { $0.of == nil && $0.data.entries.map(\.name).count == 4 })
  }

  @Test("a programme's own questions are asked as they were written")
  func own() throws {
    var world = try World.lively()
    try world.write(
      .programmeChanged, .set(.programme, World.programme),
      .set(.questions, ["Was het duidelijk?", "Was het fijn?", "Kom je terug?"]))
    var desk = try Desk.inKiosk(world)
    desk.strike("8")
    #expect(desk.shows("Întrebarea 1 din 3"))
    #expect(desk.shows("Was het duidelijk?"))
    desk.strike("543")
    #expect(desk.shows("Vă mulțumim!"))
  }

  @Test("where the terminal shows ASCII only, no language is offered that it cannot show")
  func ascii() throws {
    var desk = try Desk.inKiosk(symbols: .ascii)
    #expect(!desk.shows("Українська"))
    desk.strike("7")
    #expect(desk.shows("Întrebarea 1 din 4"))
    for sign in "╭│╰●" { #expect(!desk.shows(String(sign))) }
  }

  @Test("no key clashes with another, and each has its words")
  func keys() throws {
    let desk = try Desk(.lively())
    let keys = BindingSet(desk.workbench.kioskBindings)
    #expect(keys.clashes().isEmpty)
    #expect(keys.unreadable().isEmpty)
    for binding in keys.bindings {
      #expect(binding.context == "kiosk")
      for tongue in [Shelf.words(.nl), Shelf.words(.fr), Shelf.words(.en)] {
        #expect(tongue.text("binding.\(binding.id).label") != nil, "\(binding.id)")
        #expect(tongue.text("binding.\(binding.id).help") != nil, "\(binding.id)")
      }
    }
  }
}
