import Glibc

/// A file that is open; closed when nobody holds it any more.
///
/// Here interrupted calls are made again and short reads and writes finished. A failed write or sync
/// is never tried again: after one, nobody knows what the kernel still holds.
package final class OpenFile {
  let name: String
  let system: System
  let descriptor: Int32

  init(_ descriptor: Int32, name: String, system: System) {
    self.descriptor = descriptor
    self.name = name
    self.system = system
  }

  deinit {
    system.close(descriptor)
  }

  /// What the kernel says of it: size, links, device and inode.
  func status() throws(JournalError) -> stat {
    try attempt { () throws(SystemFailure) in try system.status(descriptor) }
  }

  /// At most `count` bytes from `offset` on; fewer only at the end of the file.
  func read(at offset: Int, count: Int) throws(JournalError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = try attempt { () throws(SystemFailure) in
        try read(into: &bytes, from: filled, at: offset + filled)
      }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  private func read(
    into bytes: inout [UInt8], from start: Int, at offset: Int
  ) throws(SystemFailure) -> Int {
    // `withUnsafeMutableBytes` does not carry a typed error out; the result does.
    let result = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(SystemFailure) in
        try system.read(descriptor, into: .init(rebasing: buffer[start...]), at: offset)
      }
    }
    return try result.get()
  }

  /// Writes all of `bytes` where the file's place is: one call, and more only where it fell short.
  package func write(_ bytes: [UInt8]) throws(JournalError) {
    var written = 0
    while written < bytes.count {
      let count = try attempt { () throws(SystemFailure) in try write(bytes, from: written) }
      // A disk that takes nothing and says no error would keep us here for ever.
      guard count > 0 else { throw .failed(.write, on: name, errno: EIO) }
      written += count
    }
  }

  private func write(_ bytes: [UInt8], from start: Int) throws(SystemFailure) -> Int {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(SystemFailure) in
        try system.write(descriptor, .init(rebasing: buffer[start...]))
      }
    }
    return try result.get()
  }

  /// Waits until the bytes are on the disk, and what is needed to find them.
  func dataSync() throws(JournalError) {
    try attempt { () throws(SystemFailure) in try system.dataSync(descriptor) }
  }

  /// Waits until bytes and all about the file, or the names in a folder, are on the disk.
  func sync() throws(JournalError) {
    try attempt { () throws(SystemFailure) in try system.sync(descriptor) }
  }

  func setMode(_ mode: mode_t) throws(JournalError) {
    try attempt { () throws(SystemFailure) in try system.setMode(descriptor, mode) }
  }

  func attempt<Done>(
    _ call: () throws(SystemFailure) -> Done
  ) throws(JournalError) -> Done {
    try JournalError.attempt(on: name, call)
  }
}
