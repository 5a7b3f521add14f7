import Glibc

/// A folder that is open. What is in it is reached from here and never by a path, so that nothing
/// can be slipped in between.
final class Folder {
  private let file: OpenFile

  private init(_ file: OpenFile) {
    self.file = file
  }

  var name: String { file.name }
  var system: System { file.system }

  /// The folder at `path`; a link in the last place is refused.
  static func at(_ path: String, system: System) throws(JournalError) -> Folder {
    let name = Path.lastPart(path)
    let descriptor = try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.open(path, in: System.workingFolder, O_RDONLY | O_DIRECTORY)
    }
    return Folder(OpenFile(descriptor, name: name, system: system))
  }

  /// The folder at `path` that someone chose: a link may lead to it, as to a stick.
  static func chosen(_ path: String, system: System) throws(JournalError) -> Folder {
    try at("\(path)/.", system: system)
  }

  /// The folder at `path`, made with all above it where they are not there.
  static func making(_ path: String, system: System) throws(JournalError) -> Folder {
    do {
      return try at(path, system: system)
    } catch  where error.isMissing {
      let parent = try making(Path.above(path), system: system)
      return try parent.makingFolder(Path.lastPart(path))
    }
  }

  /// The folder `name` in this one.
  func folder(_ name: String) throws(JournalError) -> Folder {
    let descriptor = try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.open(name, in: file.descriptor, O_RDONLY | O_DIRECTORY)
    }
    return Folder(OpenFile(descriptor, name: name, system: system))
  }

  /// The folder `name` in this one, made for its owner alone where it is not there.
  func makingFolder(_ name: String) throws(JournalError) -> Folder {
    do {
      try makeFolder(name, mode: 0o700)
    } catch  where error.isThereAlready {
      return try folder(name)
    }
    try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.setMode(of: name, in: file.descriptor, 0o700)
    }
    try sync()
    return try folder(name)
  }

  /// Makes the folder `name`, with the rights in `mode` that the umask leaves.
  func makeFolder(_ name: String, mode: mode_t) throws(JournalError) {
    try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.makeFolder(name, in: file.descriptor, mode: mode)
    }
  }

  /// The file `name`, for reading.
  func reading(_ name: String) throws(JournalError) -> OpenFile {
    try open(name, O_RDONLY)
  }

  /// The file `name`, for adding to its end and for reading.
  func appending(_ name: String) throws(JournalError) -> OpenFile {
    try open(name, O_RDWR | O_APPEND)
  }

  /// A new file `name`, for its owner alone whatever the umask, for adding to its end.
  func creating(_ name: String) throws(JournalError) -> OpenFile {
    let file = try open(name, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
    try file.setMode(0o600)
    return file
  }

  /// Makes the file `name`, which may not be there yet, also on a stick whose files have no rights
  /// of their own.
  func creatingOnAnyDisk(_ name: String) throws(JournalError) -> OpenFile {
    let file = try open(name, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
    // It was made with the same rights; this only mends what an odd umask took.
    try? file.setMode(0o600)
    return file
  }

  /// Makes the file `name`, which may not be there yet, with the rights that the umask leaves.
  func creatingShared(_ name: String) throws(JournalError) -> OpenFile {
    try open(name, O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode: 0o660)
  }

  /// Opens a plain file; `O_NONBLOCK` so that a pipe in its place does not keep us waiting.
  private func open(
    _ name: String, _ flags: Int32, mode: mode_t = 0o600
  ) throws(JournalError) -> OpenFile {
    let descriptor = try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.open(name, in: file.descriptor, flags | O_NONBLOCK | O_NOCTTY, mode: mode)
    }
    let opened = OpenFile(descriptor, name: name, system: system)
    guard try opened.status().st_mode & S_IFMT == S_IFREG else { throw .notAsExpected(name) }
    return opened
  }

  func rename(_ old: String, to new: String) throws(JournalError) {
    try JournalError.attempt(on: new) { () throws(SystemFailure) in
      try system.rename(old, to: new, in: file.descriptor)
    }
  }

  /// Moves the file `name` to another folder of the same disk, under another name where there is one
  /// like it; returns the name it got.
  func move(
    _ name: String, to other: Folder, as wanted: String
  ) throws(JournalError) -> String {
    let taken = Set(try other.names())
    var free = wanted
    var number = 2
    while taken.contains(free) {
      free = "\(wanted).\(number)"
      number += 1
    }
    try JournalError.attempt(on: free) { () throws(SystemFailure) in
      try system.rename(name, in: file.descriptor, to: free, in: other.file.descriptor)
    }
    try other.sync()
    try sync()
    return free
  }

  func remove(_ name: String) throws(JournalError) {
    try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.remove(name, in: file.descriptor)
    }
  }

  /// The names in it, sorted.
  func names() throws(JournalError) -> [String] {
    let found = try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.names(in: file.descriptor)
    }
    return found.sorted()
  }

  func status() throws(JournalError) -> stat { try file.status() }

  /// What the kernel says of `name` in it; of a link itself.
  func status(of name: String) throws(JournalError) -> stat {
    try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.status(of: name, in: file.descriptor)
    }
  }

  /// How much room there is on its disk.
  func room() throws(JournalError) -> statvfs {
    try JournalError.attempt(on: name) { () throws(SystemFailure) in
      try system.room(file.descriptor)
    }
  }

  /// True where the rights and the disk let us write in it. Nothing is tried.
  var mayWrite: Bool { system.mayWrite(in: file.descriptor) }

  /// Its path from the root, without links; nil where that cannot be seen.
  var realPath: String? { system.path(of: file.descriptor) }

  /// True where `path` still leads to this very folder.
  func isStill(at path: String) throws(JournalError) -> Bool {
    try isSame(try file.status(), path, in: System.workingFolder)
  }

  /// True where the name of `other` in this folder still leads to that very file.
  func holds(_ other: OpenFile) throws(JournalError) -> Bool {
    try isSame(try other.status(), other.name, in: file.descriptor)
  }

  private func isSame(
    _ status: stat, _ name: String, in folder: Int32
  ) throws(JournalError) -> Bool {
    do {
      let found = try JournalError.attempt(on: Path.lastPart(name)) { () throws(SystemFailure) in
        try system.status(of: name, in: folder)
      }
      return found.st_dev == status.st_dev && found.st_ino == status.st_ino
    } catch  where error.isMissing {
      return false
    }
  }

  /// Waits until the names in it are on the disk.
  func sync() throws(JournalError) { try file.sync() }
}
