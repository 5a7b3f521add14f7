import Domain

/// What `device.json` says: who this device is, and what it last wrote.
///
/// It lies outside the workspace, so that a copied workspace does not carry the identity along.
struct DeviceFile: Hashable {
  static let name = "device.json"

  /// The id of this device, 8 of `[0-9a-z]`.
  var device: String
  var station: StationProfile
  /// Which machine, and which folder; see `Machine`.
  var machine: String
  var folder: String
  /// The device whose logs these go on from, where the id was changed.
  var continues: String?
  /// True from asking to be let in until somebody did.
  var isJoining = false
  /// Who was erased, as far as this device knows: a backup from before must not bring them back.
  var erased: Set<PersonID> = []
  /// The last line written in each own log. It may lag behind the log, never run ahead of it.
  var written: [Version] = []

  /// Reads it in `folder`; nil where there is none or it cannot be understood.
  static func read(in folder: Folder) throws(JournalError) -> DeviceFile? {
    guard let bytes = try folder.contents(of: name) else { return nil }
    return (try? JSON.read(bytes))?.asObject.flatMap { DeviceFile($0) }
  }

  func write(_ folder: Folder) throws(JournalError) {
    try folder.replace(DeviceFile.name, with: JSON.bytes(of: .object(fields)) + [0x0A])
  }

  /// The folder it lies in, made where it is not there.
  static func makingFolder(
    _ location: WorkspaceLocation, _ workspace: String, system: System
  ) throws(JournalError) -> Folder {
    try Folder.making(path(location, workspace), system: system)
  }

  /// The folder it lies in; nil where there is none.
  static func folder(
    _ location: WorkspaceLocation, _ workspace: String, system: System
  ) throws(JournalError) -> Folder? {
    do {
      return try Folder.at(path(location, workspace), system: system)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// The path of the folder it lies in.
  static func path(_ location: WorkspaceLocation, _ workspace: String) -> String {
    "\(location.stateRoot)/\(location.stateName ?? workspace)"
  }
}

extension DeviceFile {
  init?(_ fields: Fields) {
    func text(_ name: String) -> String { fields[name]?.asText ?? "" }
    guard fields["format"]?.asNumber == Event.format,
      LogName(device: text("id"), scope: .shared) == LogName(text("id") + ".s")
    else { return nil }
    device = text("id")
    station = StationProfile(
      station: text("station"), organisation: text("organisation"), name: text("name"),
      user: text("user"))
    machine = text("machine")
    folder = text("folder")
    continues = fields["continues"]?.asText
    isJoining = fields["joining"]?.asFlag ?? false
    erased = Set(fields["erased"]?.asList?.compactMap(\.asText) ?? [])
    written = fields["written"]?.asList?.compactMap { $0.asText.flatMap { Version($0) } } ?? []
  }

  var fields: Fields {
    var fields = Fields([
      .init("format", .number(Event.format)), .init("id", .text(device)),
      .init("station", .text(station.station)),
      .init("organisation", .text(station.organisation)), .init("name", .text(station.name)),
      .init("user", .text(station.user)), .init("machine", .text(machine)),
      .init("folder", .text(folder)),
    ])
    fields["continues"] = continues.map { .text($0) }
    if isJoining { fields["joining"] = .flag(true) }
    if !erased.isEmpty { fields["erased"] = .list(erased.sorted().map { .text($0) }) }
    fields["written"] = .list(written.map { .text($0.text) })
    return fields
  }
}
