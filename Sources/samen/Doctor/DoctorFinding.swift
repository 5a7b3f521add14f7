import Language

/// One thing the doctor looked at.
struct DoctorFinding: Equatable {
  /// How it stands with it.
  enum Level: String, CaseIterable {
    case fine, mind, bad

    var phrase: DoctorPhrase {
      switch self {
      case .fine: .fine
      case .mind: .mind
      case .bad: .bad
      }
    }
  }

  let level: Level
  let subject: DoctorSubjectPhrase
  /// What it is, and what to do.
  let text: String

  init(_ level: Level, _ subject: DoctorSubjectPhrase, _ text: String) {
    self.level = level
    self.subject = subject
    self.text = text
  }
}
