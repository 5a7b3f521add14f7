/// A line of figures.
struct Row {
  let name: String
  let times: Samples
  /// How many bytes went over the line each time; nil where that says nothing.
  let bytes: Int?
  /// More that is to be said.
  let note: String
  /// What it is held beside; nil for what stands for itself.
  let beside: Samples?

  init(
    _ name: String, _ times: Samples, bytes: Int? = nil, note: String = "",
    beside: Samples? = nil
  ) {
    self.name = name
    self.times = times
    self.bytes = bytes
    self.note = note
    self.beside = beside
  }

  /// How many times as long as this samen takes: under one where samen is the faster.
  var ratio: Double? { beside.map { times.p50 > 0 ? $0.p50 / times.p50 : 0 } }
}
