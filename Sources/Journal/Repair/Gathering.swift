import Domain

/// All lines of a workspace there are, from whatever files, and how each log looks put together
/// again from them.
struct Gathering {
  let workspace: String
  let sources: [LogSource]
  /// The logs that are of this workspace.
  let logs: Set<LogName>
  /// Everything the lines say.
  let state: State
  /// Those who were erased before, as this device remembers.
  let remembered: Set<PersonID>

  /// What `sources` have to say on `workspace`.
  init(_ sources: [LogSource], of workspace: String, erased remembered: Set<PersonID> = []) {
    self.workspace = workspace
    self.sources = sources
    self.remembered = remembered
    let ours = sources.filter { !$0.isForeign(to: workspace) }
    // A line does not say what workspace it is of: its log has to be known here.
    let logs = Set(ours.compactMap(\.log)).union(ours.flatMap { $0.opened(for: workspace) })
    self.logs = logs
    var state = State()
    state.apply(
      contentsOf: ours.flatMap(\.harvest.lines).map(\.event).filter {
        logs.contains($0.version.log)
      })
    self.state = state
  }

  /// True where everything about this person is to go.
  func isErased(_ person: PersonID?) -> Bool {
    guard let person else { return false }
    return remembered.contains(person) || state.isErased(person)
  }

  /// True where a line has to become a stub.
  func mustGo(_ event: Event) -> Bool {
    !event.staysForGood && (isErased(event.of) || state.isRedacted(event))
  }

  /// True where somebody was erased.
  var hasErased: Bool {
    !remembered.isEmpty
      || sources.contains {
        $0.harvest.lines.contains { line in
          line.event.kind == EventKind.personErased.name
        }
      }
  }

  /// True where a line of `source` belongs in a log of this workspace.
  func takes(_ line: Harvest.Line, from source: LogSource) -> Bool {
    !source.isForeign(to: workspace) && logs.contains(line.event.version.log)
  }

  /// The log `name` with every line of it there is, its own file's first.
  func rebuild(_ name: LogName) -> Rebuild {
    var rebuild = Rebuild()
    let own = sources.filter { $0.log == name }
    for source in own + sources.filter({ $0.log != name }) {
      for line in source.harvest.lines
      where line.event.version.log == name && takes(line, from: source) {
        rebuild.add(line, of: source.file, mustGo: mustGo(line.event))
      }
    }
    return rebuild
  }
}
