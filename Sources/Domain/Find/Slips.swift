/// How many letters have to be left out, added or changed, or change places with the next, to come
/// from one word to another.
struct Slips {
  /// To come to the whole word.
  let inWhole: Int
  /// To come to any beginning of it: a word may still be half typed.
  let inBeginning: Int

  /// The slips between what was typed and a word.
  init<Letter: Equatable>(_ typed: [Letter], _ word: [Letter]) {
    // Each row holds the slips from the first letters typed to each beginning of the word.
    var beforeLast = [Int](repeating: 0, count: word.count + 1)
    var last = Array(0...word.count)
    var row = last
    for place in typed.indices {
      row[0] = place + 1
      for other in word.indices {
        let isSame = typed[place] == word[other]
        row[other + 1] = min(last[other] + (isSame ? 0 : 1), last[other + 1] + 1, row[other] + 1)
        if place > 0, other > 0, typed[place] == word[other - 1], typed[place - 1] == word[other] {
          row[other + 1] = min(row[other + 1], beforeLast[other - 1] + 1)
        }
      }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    inWhole = last[word.count]
    inBeginning = last.reduce(last[0], min)
  }
}

extension Array where Element: Equatable {
  /// True where what is wanted stands somewhere in it, one after the other; nothing stands everywhere.
  public func holds(_ wanted: [Element]) -> Bool {
    guard let first = wanted.first else { return true }
    var start = 0
    while start + wanted.count <= count {
      if self[start] == first, self[start...].starts(with: wanted) { return true }
      start += 1
    }
    return false
  }
}
