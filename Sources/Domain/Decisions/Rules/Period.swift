extension Rules {
  /// What lasts from a day to a day ends no earlier than it begins.
  @Sendable
  static func period(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    let held = context.held(line)
    let first = line.day(.since) ?? line.day(.on) ?? held?.day(.since) ?? held?.day(.on)
    let last = line.data[Field.until] == nil ? held?.day(.until) : line.day(.until)
    if let first, let last, last < first { throw .untilBeforeSince }
    return []
  }
}

extension Context {
  /// What is held of the thing that the line speaks of; nil where nothing is.
  func held(_ line: Proposal) -> Entity? {
    line.kind.entity(of: line.of, data: line.data).flatMap {
      state.entity($0, in: line.scope)
    }
  }
}
