extension PersonTraces {
  /// After how many characters the words begin by which the person is recognised first, as few as
  /// that takes; 0 where they are not. Of a long note, people look at that part.
  func place(in text: String) -> Int {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = firstEnd(in: words, of: text) else { return 0 }
    let end = words[last].endIndex
    let first =
      words.indices.prefix(last + 1).reversed()
      .first { stand(in: String(text[words[$0].startIndex..<end])) } ?? last
    return text.distance(from: text.startIndex, to: words[first].startIndex)
  }

  /// The word with which the person stands in the text for the first time. What stands in the
  /// beginning of a text stands in more of it, so that halving finds it.
  private func firstEnd(in words: [Substring], of text: String) -> Int? {
    guard stand(in: text), !words.isEmpty else { return nil }
    var low = 0
    var high = words.count - 1
    while low < high {
      let middle = (low + high) / 2
      if stand(in: String(text[..<words[middle].endIndex])) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
