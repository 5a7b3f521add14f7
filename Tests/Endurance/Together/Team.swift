import Domain
import Journal

/// A few laptops, the sticks between them, and all that was said on them in one run.
final class Team {
  let seed: UInt64
  let root: String
  let sealer: (any Sealer)?
  var dice: Dice
  var stations: [Station] = []
  let sticks: [Stick]
  /// Every line that was called saved, and who wrote it.
  var said: [Version: Event] = [:]
  /// Lines that were taken back.
  var takenBack: Set<Version> = []
  /// Segments that somebody put there who is none of them.
  var forged: Set<String> = []
  /// Lines that went with a disk on which they lay alone.
  var mayBeLost: Set<Version> = []
  /// Lines of which a copy was damaged once.
  var damaged: Set<Version> = []
  /// Whose name stands in a half-filled form.
  var inForms: Set<PersonID> = []
  var people = 0
  /// True once two laptops went on under one id.
  var hasTwins = false
  var figures: [String: Int] = [:]
  /// What happened, for whoever looks into a failure.
  private(set) var story: [String] = []

  static let organisations = ["Sociaal Huis", "OCMW Gent"]

  init(seed: UInt64, in folder: String, sealer: (any Sealer)?) throws {
    self.seed = seed
    self.sealer = sealer
    root = folder
    dice = Dice(seed: seed)
    Disk.make(root)
    sticks = (0..<Int.random(in: 1...3, using: &dice)).map { Stick("\(folder)/stick\($0)") }
    let founder = newStation(organisation: Team.organisations[0])
    try founder.create(joining: nil)
    // Where lines are sealed it has to have a pair of keys first.
    if !isUnsealed { try visit(founder, sticks[0]) }
    note(try founder.append(founding(founder).proposals))
    for _ in 1..<Int.random(in: 2...4, using: &dice) { try join() }
  }

  var isUnsealed: Bool { sealer == nil }
  var workspace: String { stations[0].journal?.workspace.id ?? "" }

  func newStation(organisation: String) -> Station {
    let station = Station(
      "l\(stations.count)", in: root, organisation: organisation, dice: Dice(seed: dice.next()))
    if pick(3) == 0 { station.skew = Int.random(in: -9...9, using: &dice) }
    stations.append(station)
    return station
  }

  private func founding(_ founder: Station) -> Deed {
    .accept(
      Deed.Introduction(
        device: founder.device, name: founder.name, station: "desk",
        organisation: founder.organisation, publicKey: founder.journal?.publicKey ?? ""),
      for: [.shared, .confidential])
  }

  /// Another laptop asks to come in.
  func join() throws {
    let other = !isUnsealed && pick(3) == 0
    let station = newStation(organisation: Team.organisations[other ? 1 : 0])
    try station.create(joining: workspace)
    tell("\(station.name) joins as \(station.device)")
  }

  func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &dice) }

  func count(_ what: String, by number: Int = 1) { figures[what, default: 0] += number }

  func tell(_ what: String) { story.append(what) }

  func note(_ events: [Event]) {
    for event in events { said[event.version] = event }
    count("lines", by: events.count)
  }

  func check(_ isRight: Bool, _ what: @autoclosure () -> String) throws {
    if !isRight { throw TrialFailure(what()) }
  }
}
