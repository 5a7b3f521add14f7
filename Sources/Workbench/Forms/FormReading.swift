import Domain
import Language
import Screen

/// Reads the fields of a form that was handed in, and gathers what cannot be understood, so that
/// every mistake is shown at its field at once.
struct FormReading {
  let values: [String: String]
  let words: Words
  let today: Day
  private(set) var mistakes: [String: String] = [:]

  init(_ values: [String: String], words: Words, today: Day) {
    self.values = values
    self.words = words
    self.today = today
  }

  /// What was typed, without spaces around it; nil where nothing was.
  func text(_ name: String) -> String? {
    guard let typed = values[name] else { return nil }
    let trimmed = FormReading.trimmed(typed[...])
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The same text without spaces around it.
  static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What was typed where something must be.
  mutating func needed(_ name: String) -> String? {
    guard let text = text(name) else {
      mistakes[name] = words(FormPhrase.needed)
      return nil
    }
    return text
  }

  /// Something else that is wrong with a field.
  mutating func mistake(_ sentence: String, at name: String) { mistakes[name] = sentence }

  func flag(_ name: String) -> Bool { values[name] == "true" }

  /// A day as people type it: 23/11, ma, morgen, +2w.
  mutating func day(_ name: String) -> Day? {
    guard let typed = text(name) else { return nil }
    do throws(DateReader.Mistake) {
      let (year, month, day) = try DateReader(words, today: today.parts).read(typed)
      return Day(year: year, month: month, day: day)
    } catch {
      mistakes[name] = sentence(for: error)
      return nil
    }
  }

  /// A time as people type it: 13:30, 13u30, 9.
  mutating func time(_ name: String) -> ClockTime? {
    guard let typed = text(name) else { return nil }
    guard let (hour, minute) = try? ClockReader.read(typed) else {
      mistakes[name] = words(FormPhrase.notATime)
      return nil
    }
    return ClockTime(minutes: hour * 60 + minute)
  }

  /// A whole number that the field may hold.
  mutating func number(_ name: String, of field: Field) -> Int? {
    guard let typed = text(name) else { return nil }
    guard let number = Int(typed), field.type.accepts(.number(number)) else {
      mistakes[name] = words(FormPhrase.notANumber)
      return nil
    }
    return number
  }

  private func sentence(for mistake: DateReader.Mistake) -> String {
    switch mistake {
    case .notADate: words(FormPhrase.notADate)
    case .noSuchDay(let day, let month):
      words(FormPhrase.noSuchDay, ["day": "\(day)/\(month)"])
    case .otherWeekday(let weekday):
      words(FormPhrase.otherWeekday, ["weekday": words.weekday(weekday)])
    }
  }
}
