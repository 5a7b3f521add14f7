/// Lines one after the other, packed: what a journal of a million lines is held in. A line is made
/// out of it when somebody looks at it.
public struct PackedLines: Sendable {
  var chunks: [LineChunk] = []
  private(set) var logs: [LogName] = []
  private(set) var handles: [Handle] = []
  private var logTable = NameTable()
  private var handleTable = NameTable()
  /// Which kinds there are among them, by number.
  private(set) var kinds = [Bool](repeating: false, count: 256)
  /// The line that is being put together.
  var open = OpenLine()

  /// None yet.
  public init() {}

  /// The same lines, in the same order.
  public init(_ events: some Sequence<Event>) {
    for event in events { append(event) }
  }

  /// Puts a line behind the others.
  public mutating func append(_ event: Event) {
    if pack(event) { keepOpenLine() } else { add(odd: event) }
  }

  /// Puts lines behind the others.
  public mutating func append(contentsOf events: some Sequence<Event>) {
    for event in events { append(event) }
  }

  /// True where one of them is of this kind.
  public func has(_ kind: EventKind) -> Bool {
    KindNames.number(kind.name).map { kinds[Int($0)] } ?? false
  }

  /// The highest Lamport clock of each scope.
  public var lamports: [Scope: Int] {
    var highest: [Scope: Int] = [:]
    for line in indices {
      let row = self[row: line]
      let lamport = row.traits.contains(.isOdd) ? self[line].lamport : Int(row.lamport)
      let scope = logs[Int(row.log)].scope
      highest[scope] = Swift.max(highest[scope] ?? 0, lamport)
    }
    return highest
  }
}

extension PackedLines: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int {
    chunks.isEmpty ? 0 : (chunks.count - 1) << LineChunk.shift + chunks[chunks.count - 1].rows.count
  }

  /// The line at a place, made out of its bytes.
  public subscript(_ line: Int) -> Event {
    let chunk = chunks[line >> LineChunk.shift]
    let place = line & LineChunk.mask
    let row = chunk.rows[place]
    if row.traits.contains(.isOdd), let event = chunk.odd[place] { return event }
    return event(row, chunk.bytes.span)
  }

  subscript(row line: Int) -> LineRow {
    chunks[line >> LineChunk.shift].rows[line & LineChunk.mask]
  }

  /// The identity of a line.
  func version(_ line: Int) -> Version {
    let row = self[row: line]
    if row.traits.contains(.isOdd) { return self[line].version }
    return Version(
      log: logs[Int(row.log)], sequence: Int(row.sequence), checksum: row.checksum)
  }

  private func event(_ row: LineRow, _ bytes: Span<UInt8>) -> Event {
    var cursor = PackedCursor(offset: Int(row.offset))
    let person = row.traits.contains(.hasPerson) ? String(bytes, cursor.text(bytes)) : nil
    let over = row.traits.contains(.hasOver) ? over(bytes, &cursor) : []
    let act = row.traits.contains(.hasAct) ? act(bytes, &cursor) : nil
    return Event(
      version: Version(
        log: logs[Int(row.log)], sequence: Int(row.sequence), checksum: row.checksum),
      lamport: Int(row.lamport), at: WallSecond(seconds: row.at).text, by: handles[Int(row.by)],
      kind: EventKind.all[Int(row.kind)].name, of: person, over: over, act: act,
      data: fields(bytes, &cursor))
  }

  /// The fields a line sets, those its kind implies included, without the key: as
  /// `EventKind.settings` has them. Nil for a line that has no packed form.
  func settings(_ line: Int) -> [Fields.Entry]? {
    let chunk = chunks[line >> LineChunk.shift]
    let row = chunk.rows[line & LineChunk.mask]
    if row.traits.contains(.isOdd) { return nil }
    let bytes = chunk.bytes.span
    let shape = KindShape.all[Int(row.kind)]
    var cursor = cursorAtFields(row, bytes)
    var entries: [Fields.Entry] = []
    let count = cursor.byte(bytes)
    entries.reserveCapacity(Int(count) + shape.implied.count)
    for _ in 0..<count {
      let name = cursor.byte(bytes)
      if shape.sets(name) {
        entries.append(Fields.Entry(FieldNames.all[Int(name)], cursor.value(bytes)))
      } else {
        cursor.skip(bytes)
      }
    }
    entries += shape.implied
    return entries
  }

  private func cursorAtFields(_ row: LineRow, _ bytes: Span<UInt8>) -> PackedCursor {
    var cursor = cursorAtAct(row, bytes)
    if row.traits.contains(.hasAct) {
      _ = cursor.text(bytes)
      _ = cursor.count(bytes)
      _ = cursor.count(bytes)
    }
    return cursor
  }

  private func cursorAtAct(_ row: LineRow, _ bytes: Span<UInt8>) -> PackedCursor {
    var cursor = PackedCursor(offset: Int(row.offset))
    if row.traits.contains(.hasPerson) { _ = cursor.text(bytes) }
    if row.traits.contains(.hasOver) { cursor.offset += 1 + 12 * Int(bytes[cursor.offset]) }
    return cursor
  }

  /// The lines of an act with this id, in any log of the device.
  func lines(ofAct id: String, device: String) -> [Int] {
    let wanted = Array(id.utf8)
    let isOfDevice = logs.map { $0.device == device }
    var found: [Int] = []
    for (number, chunk) in chunks.enumerated() {
      let bytes = chunk.bytes.span
      for (place, row) in chunk.rows.enumerated() where isOfDevice[Int(row.log)] {
        let isOne =
          if row.traits.contains(.isOdd) {
            chunk.odd[place]?.act?.id == id
          } else if row.traits.contains(.hasAct) {
            holds(wanted, asActOf: row, bytes)
          } else {
            false
          }
        if isOne { found.append(number << LineChunk.shift + place) }
      }
    }
    return found
  }

  private func holds(_ id: [UInt8], asActOf row: LineRow, _ bytes: Span<UInt8>) -> Bool {
    var cursor = cursorAtAct(row, bytes)
    return bytes.holds(id, at: cursor.text(bytes))
  }

  /// The lines of these kinds, and those of kinds that are not known here.
  func events(of kinds: [EventKind]) -> [Event] {
    var isWanted = [Bool](repeating: false, count: 256)
    for kind in kinds { KindNames.number(kind.name).map { isWanted[Int($0)] = true } }
    isWanted[Int(KindNames.unknown)] = true
    guard isWanted.indices.contains(where: { isWanted[$0] && self.kinds[$0] }) else { return [] }
    return indices.lazy.filter { isWanted[Int(self[row: $0].kind)] }.map { self[$0] }
  }

  /// When a line was written; nil for what has no packed form.
  func second(_ line: Int) -> WallSecond? {
    let row = self[row: line]
    return row.traits.contains(.isOdd) ? nil : WallSecond(seconds: row.at)
  }

  private func act(_ bytes: Span<UInt8>, _ cursor: inout PackedCursor) -> Act? {
    let id = String(bytes, cursor.text(bytes))
    let part = cursor.count(bytes)
    return Act(id: id, part: part, count: cursor.count(bytes))
  }

  private func over(_ bytes: Span<UInt8>, _ cursor: inout PackedCursor) -> [Version] {
    (0..<cursor.byte(bytes)).map { _ in
      let log = Int(cursor.word(bytes))
      let sequence = Int(cursor.word(bytes))
      return Version(log: logs[log], sequence: sequence, checksum: cursor.word(bytes))
    }
  }

  private func fields(_ bytes: Span<UInt8>, _ cursor: inout PackedCursor) -> Fields {
    let count = Int(cursor.byte(bytes))
    var entries: [Fields.Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      let name = FieldNames.all[Int(cursor.byte(bytes))]
      entries.append(Fields.Entry(name, cursor.value(bytes)))
    }
    return Fields(distinct: entries)
  }
}

extension PackedLines {
  /// The number of a log in these lines; a new one where it was not seen yet.
  mutating func number(of log: LogName) -> UInt16? {
    let number = logTable.number(log.text)
    if number == logs.count { logs.append(log) }
    return UInt16(exactly: number)
  }

  /// The number of the log whose name stands there; nil where that is no log's name.
  mutating func numberOfLog(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16? {
    if let known = logTable.find(bytes, range) { return UInt16(exactly: known) }
    return LogName(String(bytes, range)).flatMap { number(of: $0) }
  }

  /// The number of the log; nil where no line names it.
  func find(_ log: LogName) -> Int? { logTable.find(log.text).map(Int.init) }

  mutating func number(of handle: Handle) -> UInt16? {
    let number = handleTable.number(handle)
    if number == handles.count { handles.append(handle) }
    return UInt16(exactly: number)
  }

  mutating func numberOfHandle(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16? {
    let number = handleTable.number(bytes, range)
    if number == handles.count { handles.append(String(bytes, range)) }
    return UInt16(exactly: number)
  }

  /// Makes room for one line more, and takes down its row.
  mutating func add(_ row: LineRow, _ bytes: [UInt8]) {
    openChunk()
    let last = chunks.count - 1
    var row = row
    row.offset = UInt32(chunks[last].bytes.count)
    chunks[last].bytes.append(contentsOf: bytes)
    chunks[last].rows.append(row)
    kinds[Int(row.kind)] = true
  }

  private mutating func openChunk() {
    if let last = chunks.last, last.rows.count < LineChunk.size { return }
    chunks.append(LineChunk())
    chunks[chunks.count - 1].rows.reserveCapacity(chunks.count == 1 ? 0 : LineChunk.size)
  }

  private mutating func add(odd event: Event) {
    openChunk()
    let last = chunks.count - 1
    let version = event.version
    let kind = KindNames.number(event.kind) ?? KindNames.unknown
    chunks[last].odd[chunks[last].rows.count] = event
    chunks[last].rows.append(
      LineRow(
        offset: 0, sequence: UInt32(clamping: version.sequence),
        lamport: UInt32(clamping: event.lamport), checksum: version.checksum, at: 0,
        log: number(of: version.log) ?? 0, by: 0, kind: kind, traits: .isOdd))
    kinds[Int(kind)] = true
  }
}
