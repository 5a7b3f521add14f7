import Domain

/// How large the letters on a calendar page can be: as large as the fullest day of each week lets
/// them, so that it is read from as far off as can be.
struct WallLetters {
  /// The sizes there are, in points: the first that fits is taken.
  static let sizes: [Double] = [17, 15, 13, 11.5, 10, 9, 8]
  /// What weeks and foot share, in millimetres: the height of A4 on its side without margins, title
  /// and names of days.
  private static let height = 165.0
  /// The width of the paper without margins.
  private static let width = 277.0
  /// The width of a day on which nothing ever takes place.
  private static let narrow = 15.0
  /// How much the date takes of the first line of a day.
  private static let date = 8.0
  /// A point, in millimetres.
  private static let point = 0.3528

  /// True where Saturday and Sunday are as wide as the other days.
  let hasWeekend: Bool
  /// How many letters stand at the foot, for who pays.
  let foot: Int

  /// The size, as a place in `sizes`, and how many entries a day can show in it. Each week is a list
  /// of days, each day of entries, each entry of texts that begin on a line of their own.
  func fit(_ weeks: [[[[String]]]]) -> (size: Int, entries: Int) {
    for place in WallLetters.sizes.indices where fits(weeks, place, entries: .max) {
      return (place, .max)
    }
    let last = WallLetters.sizes.count - 1
    let most = weeks.joined().map(\.count).max() ?? 1
    let entries = (1...max(1, most)).last { fits(weeks, last, entries: $0) } ?? 1
    return (last, entries)
  }

  /// Each week is as high as its fullest day, and no less than its date.
  private func fits(_ weeks: [[[[String]]]], _ place: Int, entries: Int) -> Bool {
    let line = WallLetters.sizes[place] * 1.22 * WallLetters.point
    let column = DayColumn(
      letters: letters(in: columnWidth, place),
      firstLetters: letters(in: columnWidth - WallLetters.date, place))
    let heights = weeks.map { week in
      let most = week.map { day in
        Double(column.lines(of: day.prefix(entries), all: day.count)) * line
          + Double(min(day.count, entries)) * 1.1
      }
      return max(8, (most.max() ?? 0) + 2.4)
    }
    // 190 letters of the foot stand in a line.
    let footHeight = 4 + Double((foot + 189) / 190) * 3.4
    return heights.reduce(footHeight, +) <= WallLetters.height
  }

  private var columnWidth: Double {
    (WallLetters.width - (hasWeekend ? 0 : 2 * WallLetters.narrow)) / (hasWeekend ? 7 : 5) - 4
  }

  /// A letter is a little over half as wide as it is high.
  private func letters(in width: Double, _ place: Int) -> Int {
    max(3, Int(width / (WallLetters.sizes[place] * 0.52 * WallLetters.point)))
  }
}

/// A day of the calendar page as lines of text.
private struct DayColumn {
  /// How many letters stand in a line, and in the first, beside the date.
  let letters: Int
  let firstLetters: Int

  func lines(of entries: ArraySlice<[String]>, all: Int) -> Int {
    var lines = 0
    for text in entries.joined() { lines += self.lines(of: text, first: lines == 0) }
    return lines + (all > entries.count ? 2 : 0)
  }

  /// Words go to the next line where they do not fit; a word longer than a line is broken.
  private func lines(of text: String, first: Bool) -> Int {
    var lines = 1
    var left = first ? firstLetters : letters
    for word in text.split(separator: " ") {
      var length = word.count
      if length > left {
        lines += 1
        left = letters
      }
      while length > letters {
        lines += 1
        length -= letters
      }
      left -= length + 1
    }
    return lines
  }
}
