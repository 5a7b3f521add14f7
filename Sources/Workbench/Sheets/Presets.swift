import Domain
import Language
import Screen

/// What a question begins with.
extension Question {
  /// Today, as the date is written here.
  static let today: Preset = { workbench, _ in
    workbench.words.numericDate(workbench.now.day.parts)
  }

  /// The day chosen in the calendar, or today where that is past.
  static let chosenDay: Preset = { workbench, _ in
    workbench.words.numericDate(max(workbench.chosen.day, workbench.now.day).parts)
  }

  /// Who works here now.
  static let myself: Preset = { workbench, _ in workbench.user }

  /// The session on screen.
  static let session: Preset = { workbench, _ in workbench.chosen.session }

  /// The project of the session on screen.
  static let projectOfSession: Preset = { workbench, _ in workbench.session?.programme }

  /// The project the person takes part in.
  static let projectOfPerson: Preset = { workbench, subject in
    let enrolments = subject.person.map { workbench.state.enrolments(of: $0) } ?? []
    return enrolments.last { $0.isCurrent(on: workbench.now.day) }?.programme
  }

  /// The day of the last contact typed in a row: a field worker comes in with a pocketful of them.
  static let dayOfShift: Preset = { workbench, _ in
    workbench.words.numericDate((workbench.shift.day ?? workbench.now.day).parts)
  }

  /// The place of the last contact typed in a row.
  static let placeOfShift: Preset = { workbench, _ in workbench.shift.place }

  /// Yes.
  static let yes: Preset = { _, _ in "true" }

  /// This word or number.
  static func fixed(_ value: String) -> Preset { { _, _ in value } }
}
