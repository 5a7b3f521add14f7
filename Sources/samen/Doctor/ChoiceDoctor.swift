import Language

/// Looks at the language and at what was chosen once.
struct ChoiceDoctor {
  let environment: Environment
  let words: Words

  var findings: [DoctorFinding] { [language] + configuration }

  private var language: DoctorFinding {
    let tongue = environment.tongue
    let name = words.text("firstrun.tongue.\(tongue.rawValue)") ?? tongue.rawValue
    let asked = environment.variables["SAMEN_LANG"] ?? ""
    if !asked.isEmpty, Tongue(rawValue: asked) == nil {
      return DoctorFinding(
        .mind, .language, words(DoctorPhrase.languageUnknown, ["text": name, "other": asked]))
    }
    return DoctorFinding(.fine, .language, words(why(tongue, asked), ["text": name]))
  }

  private func why(_ tongue: Tongue, _ asked: String) -> DoctorPhrase {
    if !asked.isEmpty { return .languageAsked }
    if Configuration.read(environment.variables).language != nil { return .languageChosen }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment.variables[$0] }
      .first { !$0.isEmpty }
    return system?.hasPrefix(tongue.rawValue) ?? false ? .languageOfSystem : .languageUsual
  }

  private var configuration: [DoctorFinding] {
    let path = ConfigurationFile.path(environment.variables) ?? ""
    let flaws = Configuration.read(environment.variables).flaws
    return ConfigurationSentences(words: words, path: path).summary(flaws)
      .map { [DoctorFinding(.mind, .configuration, $0)] } ?? []
  }
}
