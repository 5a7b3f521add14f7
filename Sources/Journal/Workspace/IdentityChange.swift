import Domain

/// Why this device took a new id: what it once wrote could otherwise be written a second time.
public enum IdentityChange: Hashable, Sendable {
  /// `device.json` is missing, or cannot be read.
  case deviceFileMissing
  /// The workspace was written on another machine.
  case otherMachine
  /// The workspace is a copy: its folder is another one.
  case otherFolder
  /// A log ends before what this device wrote in it: a backup was put back.
  case logShorter(LogName)
  /// A log has another line at a place than this device wrote there, two lines at one place, or
  /// belongs to another workspace.
  case logDiffers(LogName)
  /// Lines at the end of a log of this device are damaged: what stood there is not known.
  case logLost(LogName)
  /// A backup was put back.
  case restored
  /// A log of this device is there and cannot be read.
  case logUnreadable(LogName)
}

extension IdentityChange {
  /// What speaks against going on under the id of `file`; nil where nothing does.
  static func reason(
    _ file: DeviceFile, machine: String, folder: String, logs: [LogName: LogHistory]
  ) -> IdentityChange? {
    if file.machine != machine { return .otherMachine }
    if file.folder != folder { return .otherFolder }
    for version in file.written {
      guard let log = logs[version.log], log.highest >= version.sequence else {
        return .logShorter(version.log)
      }
      if !log.couldHold(version) { return .logDiffers(version.log) }
    }
    let own = logs.keys.filter { $0.device == file.device }.sorted()
    return own.first { logs[$0]?.isForked ?? false || logs[$0]?.isForeign ?? false }
      .map(IdentityChange.logDiffers)
  }
}
