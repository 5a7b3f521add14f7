import Domain
import Language

/// Looks at the clock, also beside what this laptop and the others wrote.
struct ClockDoctor {
  let now: Moment
  let isPinned: Bool
  let state: State
  /// This device; empty where it has no name yet.
  let device: String
  let words: Words

  /// The year before which nobody had this program.
  private static let firstYear = 2024

  var findings: [DoctorFinding] {
    let text = "\(words.numericDate(now.day.parts)) \(now.time.text)"
    if isPinned {
      return [DoctorFinding(.mind, .clock, words(DoctorPhrase.clockPinned, ["text": text]))] + doubt
    }
    if now.day.parts.year < Self.firstYear {
      return [DoctorFinding(.bad, .clock, words(DoctorPhrase.clockWrong, ["text": text]))]
    }
    let doubt = doubt
    return doubt.isEmpty
      ? [DoctorFinding(.fine, .clock, words(DoctorPhrase.plain, ["text": text]))] : doubt
  }

  private var doubt: [DoctorFinding] {
    let says = SharingSentences(words: words)
    return state.clockDoubt(at: now, on: device)
      .map { [DoctorFinding(.mind, .clock, says.doubt($0, Circle(state)))] } ?? []
  }
}
