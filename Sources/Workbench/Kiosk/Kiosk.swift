import Domain
import Language

/// The survey while the laptop goes round: one participant after the other, each in a language of
/// their own. It knows no names, and forgets an answer sheet as soon as it lies in the box.
struct Kiosk: Hashable, Sendable {
  /// What is on screen.
  enum Stage: Hashable, Sendable {
    /// The facilitator reads how it stops.
    case begin
    /// A participant chooses a language.
    case languages
    /// This question is asked, counted from 0.
    case question(Int)
    /// The sheet lies in the box; the next participant may begin.
    case thanks
    /// The facilitator wants to stop, and typed this so far.
    case leaving(String)
  }

  let session: SessionID
  /// What the programme asks itself, in the one language it was written in; empty for the usual.
  let ownQuestions: [String]
  var stage = Stage.begin
  /// Which language is chosen, by its place.
  var place = 0
  /// Which face is chosen, from 1 to 5; nil where none is yet.
  var face: Int?
  /// What was answered so far; nil for what was skipped.
  var answers: [Int?] = []

  /// How many faces there are.
  static let faces = 5

  /// The sheet as it goes into the box; empty where everything was skipped.
  var sheet: [Int] { answers.compactMap(\.self) }

  /// Goes on with the next person, who sees nothing of the last one.
  mutating func startAnew() {
    stage = .languages
    place = 0
    face = nil
    answers = []
  }

  /// Asks the question at `number`, with the answer that was given before.
  mutating func ask(_ number: Int) {
    stage = .question(number)
    face = answers.indices.contains(number) ? answers[number] : nil
  }

  /// Notes the answer to a question, nil for none; true where it was the last of `count`.
  mutating func note(_ answer: Int?, to number: Int, of count: Int) -> Bool {
    if answers.indices.contains(number) {
      answers[number] = answer
    } else {
      answers.append(answer)
    }
    guard number + 1 < count else { return true }
    ask(number + 1)
    return false
  }

  /// To the next face or the one before; the first key goes to the middle.
  mutating func moveFace(by step: Int) {
    face = face.map { min(Kiosk.faces, max(1, $0 + step)) } ?? (Kiosk.faces + 1) / 2
  }
}
