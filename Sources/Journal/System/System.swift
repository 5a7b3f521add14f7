import Glibc

/// Every call to the kernel that touches a file goes through here, one method a call.
///
/// `interpose` sees each call before it is made and may put a fault in its place. Interrupted calls,
/// short reads and short writes are dealt with above, in `OpenFile`.
public struct System {
  private let interpose: ((SystemCall) -> Fault?)?
  /// Where this machine's own id stands.
  let machineFile: String

  /// The kernel as it is, or with faults; `machineFile` may pretend to be another machine.
  public init(
    machineFile: String = "/etc/machine-id", interpose: ((SystemCall) -> Fault?)? = nil
  ) {
    self.machineFile = machineFile
    self.interpose = interpose
  }

  /// The folder that a path without a leading slash starts from.
  static let workingFolder = AT_FDCWD

  func open(
    _ name: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemFailure) -> Int32 {
    try passFault(.open)
    return try checked(.open, openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW, mode))
  }

  func close(_ file: Int32) {
    _ = Glibc.close(file)
  }

  func read(
    _ file: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemFailure) -> Int {
    let count = try length(buffer.count, .read)
    return try checked(.read, pread(file, buffer.baseAddress, count, off_t(offset)))
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemFailure) -> Int {
    let count = try length(bytes.count, .write)
    return try checked(.write, Glibc.write(file, bytes.baseAddress, count))
  }

  func dataSync(_ file: Int32) throws(SystemFailure) {
    try passFault(.dataSync)
    _ = try checked(.dataSync, fdatasync(file))
  }

  func sync(_ file: Int32) throws(SystemFailure) {
    try passFault(.sync)
    _ = try checked(.sync, fsync(file))
  }

  func status(_ file: Int32) throws(SystemFailure) -> stat {
    try passFault(.status)
    var status = stat()
    _ = try checked(.status, fstat(file, &status))
    return status
  }

  /// What the kernel says of `name` in `folder`; of a link itself, not of what it leads to.
  func status(of name: String, in folder: Int32) throws(SystemFailure) -> stat {
    try passFault(.status)
    var status = stat()
    _ = try checked(.status, fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
    return status
  }

  /// How much room there is on the disk of a file.
  func room(_ file: Int32) throws(SystemFailure) -> statvfs {
    try passFault(.status)
    var room = statvfs()
    _ = try checked(.status, fstatvfs(file, &room))
    return room
  }

  /// True where the rights and the disk let us write in the folder.
  func mayWrite(in folder: Int32) -> Bool { faccessat(folder, ".", W_OK, AT_EACCESS) == 0 }

  /// The path of what is open, as the kernel has it now; nil where it cannot be seen.
  func path(of file: Int32) -> String? {
    guard let path = realpath("/proc/self/fd/\(file)", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Takes the lock for this process alone, or fails at once with `EWOULDBLOCK`.
  func lock(_ file: Int32) throws(SystemFailure) {
    try passFault(.lock)
    _ = try checked(.lock, flock(file, LOCK_EX | LOCK_NB))
  }

  /// Gives the lock back. Closing the file would do so too, but for a child process that was being
  /// started just then and has the file open until it becomes another program.
  func unlock(_ file: Int32) { _ = flock(file, LOCK_UN) }

  func rename(_ old: String, to new: String, in folder: Int32) throws(SystemFailure) {
    try passFault(.rename)
    _ = try checked(.rename, renameat(folder, old, folder, new))
  }

  func rename(
    _ old: String, in folder: Int32, to new: String, in other: Int32
  ) throws(SystemFailure) {
    try passFault(.rename)
    _ = try checked(.rename, renameat(folder, old, other, new))
  }

  func makeFolder(_ name: String, in folder: Int32, mode: mode_t) throws(SystemFailure) {
    try passFault(.makeFolder)
    _ = try checked(.makeFolder, mkdirat(folder, name, mode))
  }

  func remove(_ name: String, in folder: Int32) throws(SystemFailure) {
    try passFault(.remove)
    _ = try checked(.remove, unlinkat(folder, name, 0))
  }

  func setMode(_ file: Int32, _ mode: mode_t) throws(SystemFailure) {
    try passFault(.setMode)
    _ = try checked(.setMode, fchmod(file, mode))
  }

  /// Sets the mode of the folder `name`, just made, which an odd umask may have closed to its owner.
  func setMode(of name: String, in folder: Int32, _ mode: mode_t) throws(SystemFailure) {
    try passFault(.setMode)
    _ = try checked(.setMode, fchmodat(folder, name, mode, 0))
  }

  /// The name of this machine on the network.
  func hostName() -> String {
    var name = [UInt8](repeating: 0, count: 256)
    let result = name.withUnsafeMutableBytes { buffer -> Int32 in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return gethostname(start, buffer.count - 1)
    }
    return result == 0 ? String(decoding: name.prefix { $0 != 0 }, as: UTF8.self) : ""
  }

  /// The names in a folder, but for `.` and `..`, in no order.
  func names(in folder: Int32) throws(SystemFailure) -> [String] {
    try passFault(.list)
    // A descriptor of its own: the stream closes it, and moves its place.
    let own = try checked(.list, openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(own) else {
      let failure = SystemFailure(call: .list, errno: errno)
      close(own)
      throw failure
    }
    defer { closedir(stream) }
    return try names(from: stream)
  }

  private func names(from stream: OpaquePointer) throws(SystemFailure) -> [String] {
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemFailure(call: .list, errno: errno) }
    return names
  }
}

extension System {
  private func passFault(_ call: SystemCall) throws(SystemFailure) {
    if case .fails(let errno) = interpose?(call) { throw SystemFailure(call: call, errno: errno) }
  }

  private func length(_ wanted: Int, _ call: SystemCall) throws(SystemFailure) -> Int {
    switch interpose?(call) {
    case .fails(let errno): throw SystemFailure(call: call, errno: errno)
    case .stopsAfter(let count): min(wanted, max(0, count))
    case nil: wanted
    }
  }

  private func checked<Result: SignedInteger>(
    _ call: SystemCall, _ result: Result
  ) throws(SystemFailure) -> Result {
    guard result >= 0 else { throw SystemFailure(call: call, errno: errno) }
    return result
  }
}
