/// Named values in the order in which they were given; no name twice.
public struct Fields: Hashable, Sendable {
  /// A name and its value.
  public struct Entry: Hashable, Sendable {
    /// The name; compared as bytes.
    public let name: String
    /// The value.
    public let value: Value

    /// The field `name` with `value`.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    func isNamed(_ other: String) -> Bool {
      // The quick comparison first; it alone would take a letter and its decomposed form for one.
      name == other && name.utf8.elementsEqual(other.utf8)
    }

    /// Names and values compared as bytes.
    public static func == (left: Entry, right: Entry) -> Bool {
      left.isNamed(right.name) && left.value == right.value
    }
  }

  /// The entries in order.
  public private(set) var entries: [Entry]

  /// The given entries; of a name that comes twice the first counts.
  public init(_ entries: [Entry] = []) {
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries where self[entry.name] == nil { self.entries.append(entry) }
  }

  /// Entries that the caller knows to have distinct names; quicker for many.
  public init(distinct entries: [Entry]) {
    self.entries = entries
  }

  /// The value under `name`, nil where the name is absent.
  public subscript(_ name: String) -> Value? {
    get { entries.first { $0.isNamed(name) }?.value }
    set {
      let place = entries.firstIndex { $0.isNamed(name) }
      switch (place, newValue) {
      case (let place?, let value?): entries[place] = Entry(name, value)
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(name, value))
      case (nil, nil): break
      }
    }
  }

  /// The value of a field from the vocabulary.
  public subscript(_ field: Field) -> Value? {
    get { self[field.name] }
    set { self[field.name] = newValue }
  }

  /// True where nothing is named.
  public var isEmpty: Bool { entries.isEmpty }
}
