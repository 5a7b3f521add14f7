import Domain

/// The logs of several devices, written in memory and then laid down in a new workspace at once: for
/// examples and for measuring. What people do goes through `Journal.append`, which waits for the disk.
public struct Ledgers {
  /// The workspace they are of.
  public let workspace: WorkspaceFile
  /// The ids of the devices; the first is this one.
  public let devices: [String]
  private var bytes: [LogName: [UInt8]] = [:]
  private var sequences: [LogName: Int] = [:]

  /// Empty logs of `devices` for the new workspace at `location`, which knows no lines yet. The
  /// first is this device, the others get ids out of `source`.
  public init(
    for location: WorkspaceLocation, devices count: Int,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) {
    let opening = try Journal.open(location, using: &source)
    if let reason = opening.journal.readOnlyReason { throw .readOnly(reason) }
    workspace = opening.journal.workspace
    var devices = [opening.journal.device ?? ""]
    while devices.count < max(1, count) {
      devices.append(Identifier.fresh(length: 8, using: &source))
    }
    self.devices = devices
  }

  /// Adds the lines that `proposals` ask for as `Journal.append` would, on the device with this
  /// number, and returns them.
  public mutating func append(
    _ proposals: [Proposal], by: Handle, at: String, on device: Int, state: State,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> [Event] {
    let device = devices[device % devices.count]
    let batches = try Batch.deal(
      [proposals], by: by, at: at, state: state, using: &source
    ) { (scope) throws(JournalError) in
      let log = LogName(device: device, scope: scope)
      var batch = Batch(
        log: log, sequence: sequences[log] ?? 1, lamport: state.lamport(of: scope))
      if sequences[log] == nil {
        try batch.open(workspace: workspace.id, continues: nil, by: by, at: at)
      }
      return batch
    }
    for batch in batches {
      bytes[batch.log, default: []] += batch.bytes
      sequences[batch.log, default: 1] += batch.events.count
    }
    return batches.flatMap(\.events)
  }

  /// Writes every log to the workspace at `location`, and waits until all is on the disk.
  public func write(
    to location: WorkspaceLocation, system: System = System()
  ) throws(JournalError) {
    let folder = try Folder.at(location.folder, system: system).folder(Workspace.logFolder)
    for (log, bytes) in bytes.sorted(by: { $0.key < $1.key }) {
      let file = try folder.creating(LogFileName.name(of: log))
      try file.write(bytes)
      try file.dataSync()
    }
    try folder.sync()
  }
}
