import Domain
import Language
import Screen

/// The questions of the first run.
extension FirstRun {
  /// What someone begins with. An empty calendar is the first: sixteen sessions are laid down by who
  /// asks for them.
  enum Beginning: Hashable, Sendable {
    case nothing, project, sheet, example, team
  }

  /// What stands for the list, the example and the team among the names of projects.
  private static let sheet = "sheet"
  private static let example = "example"
  private static let join = "join"

  /// What is chosen now.
  var beginning: Beginning { FirstRun.beginning(form.values["template"]) }

  private static func beginning(_ chosen: String?) -> Beginning {
    switch chosen {
    case nil, "": .nothing
    case sheet: .sheet
    case example: .example
    case join: .team
    default: .project
    }
  }

  /// Says that what was chosen is being made, which takes a moment.
  public mutating func tellExampleComes() {
    form.message = words(FirstRunPhrase.exampleComes)
    form.messageStyle = .strong
  }

  /// The form, with what was answered before.
  mutating func makeForm(keeping values: [String: String], at name: String?) -> Form {
    asked = FirstRun.beginning(values["template"])
    var form = Form(
      fields, missing: words(FormPhrase.needed), full: words(FormPhrase.full), message: message)
    for (field, value) in values where field != "tongue" { form.set(value, of: field) }
    if let name { form.focus(on: name) }
    return form
  }

  private var fields: [FormField] {
    let languages = Tongue.allCases.map {
      Form.Choice($0.rawValue, label: words.text("firstrun.tongue.\($0.rawValue)") ?? $0.rawValue)
    }
    let stations = Station.allCases.map {
      Form.Choice($0.rawValue, label: words.text("firstrun.station.\($0.rawValue)") ?? $0.rawValue)
    }
    return [
      .choice("tongue", words(FirstRunPhrase.tongue), languages, selected: words.tongue.rawValue),
      .choice("station", words(FirstRunPhrase.station), stations, selected: nil),
      .text("name", words(FirstRunPhrase.name), "", isRequired: asked != .example),
      .text("organisation", words(FirstRunPhrase.organisation), ""),
      .choice("template", words(FirstRunPhrase.project), beginnings, selected: nil),
    ] + more
  }

  private var beginnings: [Form.Choice] {
    [Form.Choice("", label: words(FirstRunPhrase.noProject))]
      + templates.map { Form.Choice($0.id, label: $0.name) }
      + [
        Form.Choice(FirstRun.sheet, label: words(FirstRunPhrase.sheet)),
        Form.Choice(FirstRun.example, label: words(FirstRunPhrase.example)),
        Form.Choice(FirstRun.join, label: words(FirstRunPhrase.join)),
      ]
  }

  /// What else is asked: a project has a first day, a list a file, a team a folder.
  private var more: [FormField] {
    switch asked {
    case .nothing, .example: []
    case .project:
      [.text("start", words(FirstRunPhrase.start), words.numericDate(today.parts))]
    case .sheet:
      [
        .text(
          "sheet", words(FirstRunPhrase.sheetFile), "", isRequired: true,
          hint: words(FirstRunPhrase.sheetHint))
      ]
    case .team:
      [
        .suggestions(
          "folder", words(FirstRunPhrase.folder),
          folders.map { Form.Choice($0, label: $0) }, isRequired: true,
          hint: words(FirstRunPhrase.folderHint))
      ]
    }
  }

  private var message: String {
    switch asked {
    case .nothing: words(FirstRunPhrase.welcome)
    case .project: words(FirstRunPhrase.projectNote)
    case .sheet: words(FirstRunPhrase.sheetNote)
    case .example: words(FirstRunPhrase.exampleNote)
    case .team: words(FirstRunPhrase.joinNote)
    }
  }
}
