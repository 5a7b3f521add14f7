/// Who is in the workspace: the laptops that were accepted, what each may see, and which of them go
/// on from another. Folded from the few lines that say so, so that it can be asked while an exchange
/// is still being read.
public struct Circle: Sendable {
  private var state = State()
  /// The device that a device goes on from.
  private var origins: [String: String] = [:]
  /// What each device was accepted for at any time.
  private(set) var onceAccepted: [String: Set<Scope>] = [:]

  /// Nobody.
  public init() {}

  /// Those that `events` tell of.
  public init(_ events: some Sequence<Event>) { take(events) }

  /// Those that `state` knows.
  public init(_ state: State) { take(state.held.events(of: Circle.kinds)) }

  /// Takes in what `events` say about devices; all else in them is passed by.
  public mutating func take(_ events: some Sequence<Event>) {
    state.apply(contentsOf: events.filter(Circle.isAboutDevices))
    for event in events where Circle.isAboutDevices(event) {
      if event.kind == EventKind.logOpened.name, let origin = event.data[.continues]?.asText {
        origins[event.version.log.device] = origin
      } else if event.kind == EventKind.deviceAccepted.name,
        let device = event.data[.device]?.asText
      {
        let scopes = event.data[.scopes]?.asList?.compactMap(\.asText) ?? []
        onceAccepted[device, default: []].formUnion(scopes.compactMap(Scope.init(rawValue:)))
      }
    }
  }

  /// Takes note that `device` goes on from `origin`, which it may not have said yet in a line.
  public mutating func note(_ device: String, goesOnFrom origin: String) {
    if origins[device] == nil { origins[device] = origin }
  }

  /// The kinds among which that is.
  private static let kinds: [EventKind] = [
    .logOpened, .deviceJoined, .deviceAccepted, .deviceRemoved, .eventWithdrawn,
  ]

  /// True for what the circle is folded from.
  public static func isAboutDevices(_ event: Event) -> Bool {
    switch event.kind {
    case EventKind.logOpened.name, EventKind.deviceJoined.name, EventKind.deviceAccepted.name,
      EventKind.deviceRemoved.name:
      true
    case EventKind.eventWithdrawn.name:
      event.of == nil && event.version.log.scope == .shared
    default: false
    }
  }

  /// The device called `id`; nil where nobody introduced it.
  public func member(_ id: String) -> Member? {
    state.entity(EntityID(.device, id)).map(Member.init)
  }

  /// Every device that was introduced, in the order of their ids.
  public var members: [Member] { state.entities(.device).map(Member.init) }

  /// The device that `device` goes on from under another id; nil where it does from none.
  public func origin(of device: String) -> String? { origins[device] }

  /// `device`, and those it goes on from.
  public func line(of device: String) -> [String] {
    var line = [device]
    while let last = line.last, let origin = origins[last], !line.contains(origin) {
      line.append(origin)
    }
    return line
  }

  /// True where the lines of `device` are taken in: somebody accepted it, or one that it goes on
  /// from, or one that goes on from it. Also where it was removed since, as what it wrote before may
  /// still be on its way.
  public func isMember(_ device: String) -> Bool {
    kin(of: device).contains { member($0)?.scopes.contains(.shared) ?? false }
  }

  /// The ids of one laptop as far as `device` is one of them: those it goes on from, then those that
  /// go on from it.
  private func kin(of device: String) -> [String] {
    line(of: device) + origins.keys.sorted().filter { line(of: $0).dropFirst().contains(device) }
  }

  /// The mark of the organisation that `device` belongs to; nil where nobody introduced it.
  public func organisation(of device: String) -> String? {
    kin(of: device).lazy.compactMap { member($0)?.organisationMark }.first
  }
}
