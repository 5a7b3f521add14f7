/// The best of many, in order; no more than so many are kept.
struct Shortlist<Element> {
  private let most: Int
  private let comesBefore: (Element, Element) -> Bool
  private(set) var elements: [Element] = []

  init(most: Int, by comesBefore: @escaping (Element, Element) -> Bool) {
    self.most = most
    self.comesBefore = comesBefore
  }

  /// Puts it in its place, if it is among the best.
  mutating func take(_ element: Element) {
    if elements.count >= most {
      // A single letter fits almost everyone: most are turned away here.
      guard let last = elements.last, comesBefore(element, last) else { return }
      elements.removeLast()
    }
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if comesBefore(elements[middle], element) { low = middle + 1 } else { high = middle }
    }
    elements.insert(element, at: low)
  }
}
