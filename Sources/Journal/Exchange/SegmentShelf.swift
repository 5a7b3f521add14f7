import Domain

/// The segments of one log in an exchange folder, and what in them is new here.
struct SegmentShelf {
  let log: LogName
  /// All that could be read.
  private(set) var segments: [Segment] = []
  /// The lines that this device lacks.
  private(set) var fresh: [Delivery.Line] = []
  /// What they say about devices.
  private(set) var aboutDevices: [Event] = []
  /// How many lines it has already.
  private(set) var known = 0
  private var seen = SequenceIndex()

  /// Nothing was read of `log` yet.
  init(log: LogName) {
    self.log = log
  }

  /// Takes in a segment with its lines; `held` are those this device has.
  ///
  /// The bytes of what is new are read at once: the file may be gone a moment later. Returns why some
  /// could not be; they are looked for again the next time.
  mutating func put(
    _ segment: Segment, _ events: [Event], held: SequenceIndex?
  ) -> JournalError? {
    var refused: JournalError?
    segments.append(segment)
    aboutDevices += events.filter(Circle.isAboutDevices)
    for (event, line) in zip(events, segment.lines) {
      guard !seen.holds(line.checksum, at: line.sequence) else { continue }
      do throws(JournalError) {
        if held?.holds(line.checksum, at: line.sequence) ?? false {
          known += 1
        } else {
          let bytes = try segment.bytes.read(
            at: line.place.lowerBound, count: line.place.count)
          fresh.append(Delivery.Line(event: event, bytes: bytes))
        }
        _ = seen.insert(line.checksum, at: line.sequence, isStub: line.isStub)
      } catch {
        refused = error
      }
    }
    return refused
  }
}
