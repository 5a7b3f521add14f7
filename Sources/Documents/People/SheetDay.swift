import Domain
import Language

/// Days as Belgian spreadsheets write them: `3/12/1990`, `03-12-90`, `1990-12-03`, `3 dec 1990`, with
/// or without a time of nought behind them.
struct SheetDay {
  let today: Day
  let books: [Words]

  /// The day that `text` says; nil where that is none.
  func read(_ text: String) -> Day? {
    let date = withoutTime(text)
    if let day = Day(date) { return day }
    let parts = date.split { "/-. ".contains($0) }.map(String.init)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map(number)
    if let first = numbers[0], let month = numbers[1], let last = numbers[2] {
      return parts[0].utf8.count == 4
        ? Day(year: first, month: month, day: last)
        : day(first, month, parts[2], last)
    }
    return named(date, year: parts[2])
  }

  private func number(_ part: String) -> Int? {
    part.utf8.count < 5 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
  }

  /// What stands behind a day where a cell holds a moment.
  private func withoutTime(_ text: String) -> String {
    guard text.contains(":"), let match = text.firstMatch(of: /[ T]0?0:00(:00)?(\.0+)?$/) else {
      return text
    }
    return String(text[..<match.range.lowerBound])
  }

  private func day(_ day: Int, _ month: Int, _ year: String, _ number: Int) -> Day? {
    switch year.utf8.count {
    case 4: Day(year: number, month: month, day: day)
    case 2: past(Day(year: 2000 + number, month: month, day: day), 1900 + number, month, day)
    default: nil
    }
  }

  /// Two digits are a year of this century where that has been.
  private func past(_ recent: Day?, _ year: Int, _ month: Int, _ day: Int) -> Day? {
    if let recent, recent <= today { return recent }
    return Day(year: year, month: month, day: day)
  }

  private func named(_ text: String, year: String) -> Day? {
    guard [2, 4].contains(year.utf8.count), let number = Int(year) else { return nil }
    for words in books {
      guard let read = try? DateReader(words, today: today.parts).read(text) else { continue }
      return day(read.day, read.month, year, number)
    }
    return nil
  }
}
