import Testing

@testable import Screen

@Suite struct ThemeTests {
  /// What must be found without colour: by people who asked for none, and by those who see few.
  static let toBeFound: [Style] = [
    .selected, .selectedElsewhere, .borderFocused, .fieldFocused, .field, .today, .alarm, .warning,
  ]

  @Test(arguments: Theme.allCases, toBeFound)
  func standsOutByItsAttributes(theme: Theme, style: Style) {
    #expect(theme.look(style).attributes != theme.look(.plain).attributes)
  }

  @Test(arguments: Theme.allCases)
  func whereTheKeysGoIsTold(theme: Theme) {
    let attributes = { (style: Style) in theme.look(style).attributes }
    #expect(attributes(.selected) != attributes(.selectedElsewhere))
    #expect(attributes(.borderFocused) != attributes(.border))
    #expect(attributes(.fieldFocused) != attributes(.field))
    #expect(attributes(.fieldFocused) != attributes(.selected))
    #expect(attributes(.today) != attributes(.selected))
  }

  @Test(arguments: Style.allCases)
  func noColourMeansNoColour(style: Style) {
    let look = Theme.noColour.look(style)
    #expect(look.foreground == .default && look.background == .default)
  }

  @Test(arguments: Theme.allCases, Style.allCases)
  func everyLookHasALetter(theme: Theme, style: Style) {
    #expect(theme.look(style).letter != "?")
  }

  @Test func contrastHasNothingFaint() {
    #expect(Style.allCases.allSatisfy { !Theme.contrast.look($0).dim })
  }

  @Test func theFocusIsSeenUnderNoColour() {
    var screen = Canvas(size: Size(columns: 8, rows: 1))
    screen.put("Aida", at: Point(column: 0, row: 0))
    screen.put("Ria", at: Point(column: 5, row: 0), style: .selected)
    #expect(screen.lookLetters(theme: .noColour) == [".....XXX"])
  }
}
