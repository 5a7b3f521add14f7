import Glibc

// Files in a folder that others see too: not for their owner alone, as a share may have several, and
// on disks that know no rights or cannot wait for a folder.

extension Folder {
  /// The folder `name`; nil where there is none.
  func folderIfThere(_ name: String) throws(JournalError) -> Folder? {
    do {
      return try folder(name)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// The folder `name`, made with the rights that this machine gives where it is not there.
  func makingSharedFolder(_ name: String) throws(JournalError) -> Folder {
    if let there = try folderIfThere(name) { return there }
    do {
      try makeFolder(name, mode: 0o770)
      try syncWherePossible()
    } catch  where error.isThereAlready {
      // Somebody else made it just now.
    }
    return try folder(name)
  }

  /// Puts `bytes` in the place of the file `name`.
  func put(_ bytes: [UInt8], as name: String, by device: String) throws(JournalError) {
    try put(name, by: device) { (file) throws(JournalError) in
      try file.write(bytes)
      return name
    }
  }

  /// Puts what `fill` writes in the place of the file whose name it returns: on disk under a name of
  /// this device first, so that others never see half of it. Returns the name.
  @discardableResult
  func put(
    _ wanted: String, by device: String, _ fill: (OpenFile) throws(JournalError) -> String
  ) throws(JournalError) -> String {
    let temporary = ".\(wanted).\(device).new"
    do {
      try remove(temporary)
    } catch  where error.isMissing {
      // Nothing was left behind by a crash.
    }
    let file = try creatingShared(temporary)
    do {
      let name = try fill(file)
      try file.sync()
      try rename(temporary, to: name)
      try syncWherePossible()
      return name
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  /// Waits until the names in it are on the disk, where the disk lets us.
  func syncWherePossible() throws(JournalError) {
    do {
      try sync()
    } catch  where error.errno == EINVAL || error.errno == ENOTSUP || error.errno == ENOSYS {
      // Some shares cannot; the file itself is safe.
    }
  }

  /// Removes what one of `devices` was writing here when it was killed, and what a program that shares
  /// folders made of it.
  func removeLeftovers(of devices: [String]) throws(JournalError) {
    for name in try names() where Folder.isLeftover(name) {
      if devices.contains(where: { name.contains(".\($0)") }) { try remove(name) }
    }
  }
}
