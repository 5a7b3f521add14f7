import Domain
import Language
import Screen

/// How a question is asked: what can be typed or chosen.
extension Workbench {
  /// What a person types who declines to answer.
  static let declinedMark = "-"

  func kind(of question: Question, _ subject: SheetSubject) -> Form.Kind {
    let field = question.field
    if let offer = question.offer {
      let choices = offer(self, subject)
      return isAboutThing(field) ? pick(choices, question) : .suggestions(choices)
    }
    switch field.type {
    case .text where !question.isShort: return .area(rows: 4)
    case .reference(let type): return pick(offer(for: type), question)
    case .handle: return pick(offer(for: .staff), question)
    case .flag: return flagKind(question)
    case .choice(let all): return .choice(blank(question) + all.map { choice($0, field) })
    case .list(.choice(let all)): return .several(all.map { choice($0, field) })
    default: return .text
    }
  }

  private func isAboutThing(_ field: Field) -> Bool {
    if case .reference = field.type { return true }
    return field == .language
  }

  /// A few stand beside each other; many are found by typing.
  private func pick(_ choices: [Form.Choice], _ question: Question) -> Form.Kind {
    choices.count > Workbench.mostChoices
      ? .suggestions(choices) : .choice(blank(question) + choices)
  }

  private func blank(_ question: Question) -> [Form.Choice] {
    let none = Form.Choice(
      "", label: words(question.mayBeDeclined ? FormPhrase.notAsked : .nothing))
    let declined = Form.Choice(Workbench.declinedMark, label: words(FormPhrase.declined))
    if question.isRequired { return [] }
    return question.mayBeDeclined ? [none, declined] : [none]
  }

  private func choice(_ word: String, _ field: Field) -> Form.Choice {
    Form.Choice(word, label: words.value(word, of: field.name))
  }

  private func flagKind(_ question: Question) -> Form.Kind {
    guard question.mayBeUnknown else {
      return .toggle(on: words(CommonPhrase.yes), off: words(CommonPhrase.no))
    }
    return .choice([
      Form.Choice("", label: words(FormPhrase.notKnown)),
      Form.Choice("true", label: words(CommonPhrase.yes)),
      Form.Choice("false", label: words(CommonPhrase.no)),
    ])
  }
}

extension Field {
  /// True for euro cents and hundredths of a percent, which people type with a comma.
  var isInHundredths: Bool { self == .amount || self == .budget || self == .share }
}
