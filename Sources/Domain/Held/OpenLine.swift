/// A line that is being put together, part by part in the order of `PackedBytes`.
struct OpenLine: Sendable {
  var row = LineRow(
    offset: 0, sequence: 0, lamport: 0, checksum: 0, at: 0, log: 0, by: 0, kind: 0, traits: [])
  var writer = PackedWriter()
  /// Where the number of versions, or of fields, stands that is not known yet.
  var countAt = 0
  var count = 0

  mutating func begin() {
    row.traits = []
    writer.clear()
  }

  mutating func beginCounting() {
    countAt = writer.end
    count = 0
    writer.byte(0)
  }

  /// False where there are more than a packed line may have.
  mutating func countOne() -> Bool {
    count += 1
    return count <= PackedBytes.most
  }

  mutating func endCounting() { writer.put(UInt8(count), at: countAt) }
}

// For whoever reads lines: each part is told as it is met, and nothing is made of it but bytes. What is
// told in another order, or not checked before, makes lines that nobody can read.

extension PackedLines {
  /// Begins a line at `sequence` of a log that was numbered by `logNumber`.
  public mutating func beginLine(log: UInt16, sequence: UInt32, lamport: UInt32, checksum: UInt32) {
    open.begin()
    open.row.log = log
    open.row.sequence = sequence
    open.row.lamport = lamport
    open.row.checksum = checksum
  }

  /// The number that stands for a log; nil where there are too many.
  public mutating func logNumber(_ log: LogName) -> UInt16? { number(of: log) }

  /// When it was written, by whom, and its kind; false where this version does not know the kind.
  public mutating func sayEnvelope(
    _ bytes: Span<UInt8>, at: WallSecond, by: Range<Int>, kind: Range<Int>
  ) -> Bool {
    guard let kind = KindNames.number(bytes, kind), let by = numberOfHandle(bytes, by) else {
      return false
    }
    open.row.at = at.seconds
    open.row.by = by
    open.row.kind = kind
    return true
  }

  /// The one person it is about, whose id was found to be one.
  public mutating func sayPerson(_ bytes: Span<UInt8>, _ id: Range<Int>) {
    open.row.traits.insert(.hasPerson)
    open.writer.text(bytes, id)
  }

  /// The act it belongs to.
  public mutating func sayAct(_ bytes: Span<UInt8>, _ id: Range<Int>, part: Int, count: Int) {
    open.row.traits.insert(.hasAct)
    open.writer.text(bytes, id)
    open.writer.count(part)
    open.writer.count(count)
  }

  /// Before the first version it replaces.
  public mutating func beginOver() {
    open.row.traits.insert(.hasOver)
    open.beginCounting()
  }

  /// A version that it replaces; false where there are too many, or that is no log's name.
  public mutating func sayOver(
    _ bytes: Span<UInt8>, log: Range<Int>, sequence: UInt32, checksum: UInt32
  ) -> Bool {
    guard let log = numberOfLog(bytes, log), open.countOne() else { return false }
    open.writer.word(UInt32(log))
    open.writer.word(sequence)
    open.writer.word(checksum)
    return true
  }

  /// After the last version.
  public mutating func endOver() { open.endCounting() }

  /// Before the first field.
  public mutating func beginFields() { open.beginCounting() }

  /// The name of a field; false where this version has none of that name, or there are too many.
  public mutating func sayField(_ bytes: Span<UInt8>, _ name: Range<Int>) -> UInt8? {
    guard let number = FieldNames.number(bytes, name), open.countOne() else { return nil }
    open.writer.byte(number)
    return number
  }

  /// A value that is a text, which was found to be UTF-8.
  public mutating func sayText(_ bytes: Span<UInt8>, _ text: Range<Int>) {
    open.writer.byte(PackedBytes.Tag.text)
    open.writer.text(bytes, text)
  }

  /// A value that is a whole number of at most 2^53-1.
  public mutating func sayNumber(_ number: Int) {
    open.writer.byte(PackedBytes.Tag.number)
    open.writer.number(number)
  }

  /// A value that is yes or no; nil for a field that is cleared.
  public mutating func sayFlag(_ flag: Bool?) {
    switch flag {
    case nil: open.writer.byte(PackedBytes.Tag.null)
    case false?: open.writer.byte(PackedBytes.Tag.no)
    case true?: open.writer.byte(PackedBytes.Tag.yes)
    }
  }

  /// A list of so many values, at most 2^53-1; the values follow.
  public mutating func sayList(_ count: Int) {
    open.writer.byte(PackedBytes.Tag.list)
    open.writer.count(count)
  }

  /// After the last field.
  public mutating func endFields() { open.endCounting() }

  /// Keeps the line that was begun last, behind the others.
  public mutating func keepOpenLine() { add(open.row, open.writer.bytes) }
}

extension PackedLines {
  /// Puts `event` together; false where it has something that the bytes have no form for.
  mutating func pack(_ event: Event) -> Bool {
    guard event.format == Event.format, let kind = KindNames.number(event.kind),
      let at = WallSecond(event.at), let sequence = UInt32(exactly: event.version.sequence),
      let lamport = UInt32(exactly: event.lamport), event.of.map(Identifier.isValid) ?? true,
      let log = number(of: event.version.log), let by = number(of: event.by)
    else { return false }
    beginLine(log: log, sequence: sequence, lamport: lamport, checksum: event.version.checksum)
    open.row.at = at.seconds
    open.row.by = by
    open.row.kind = kind
    if let person = event.of {
      open.row.traits.insert(.hasPerson)
      open.writer.text(person)
    }
    guard pack(event.over) else { return false }
    if let act = event.act {
      open.row.traits.insert(.hasAct)
      open.writer.text(act.id)
      open.writer.count(act.part)
      open.writer.count(act.count)
    }
    return pack(event.data)
  }

  private mutating func pack(_ over: [Version]) -> Bool {
    if over.isEmpty { return true }
    beginOver()
    for version in over {
      guard let log = number(of: version.log), let place = UInt32(exactly: version.sequence),
        open.countOne()
      else { return false }
      open.writer.word(UInt32(log))
      open.writer.word(place)
      open.writer.word(version.checksum)
    }
    endOver()
    return true
  }

  private mutating func pack(_ data: Fields) -> Bool {
    beginFields()
    for entry in data.entries {
      guard let name = FieldNames.number(entry.name), open.countOne() else { return false }
      open.writer.byte(name)
      guard open.writer.value(entry.value) else { return false }
    }
    endFields()
    return true
  }
}
