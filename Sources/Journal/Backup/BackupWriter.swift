/// Writes one file after the other into an archive, and at the end the digest of each.
struct BackupWriter {
  private let archive: OpenFile
  private var manifest = ""

  init(_ archive: OpenFile) {
    self.archive = archive
  }

  /// Adds a small file.
  mutating func add(_ bytes: [UInt8], as name: String, in folder: String = "") throws(JournalError)
  {
    try archive.write(header(name, in: folder, size: bytes.count) + bytes)
    try pad(bytes.count)
    var digest = SHA256.Running()
    digest.add(bytes)
    note(digest, name, folder)
  }

  /// Adds the first `size` bytes of a file, which may go on growing meanwhile.
  mutating func add(
    _ file: OpenFile, size: Int, as name: String, in folder: String
  ) throws(JournalError) {
    try archive.write(header(name, in: folder, size: size))
    var digest = SHA256.Running()
    try file.eachPart(of: 0..<size) { bytes throws(JournalError) in
      digest.add(bytes)
      try archive.write(bytes)
    }
    try pad(size)
    note(digest, name, folder)
  }

  /// Ends the archive with the digests, in the form that `sha256sum --check` reads.
  mutating func finish() throws(JournalError) {
    let bytes = Array(manifest.utf8)
    try archive.write(header(Backup.manifest, in: "", size: bytes.count) + bytes)
    try pad(bytes.count)
    try archive.write(TarHeader.end)
  }

  private func header(_ name: String, in folder: String, size: Int) -> [UInt8] {
    TarHeader(folder: Backup.path(folder), name: name, size: size).bytes
  }

  private func pad(_ size: Int) throws(JournalError) {
    let rest = size % TarHeader.block
    if rest > 0 { try archive.write([UInt8](repeating: 0, count: TarHeader.block - rest)) }
  }

  private mutating func note(_ digest: SHA256.Running, _ name: String, _ folder: String) {
    manifest += "\(digest.hex)  \(folder.isEmpty ? name : "\(folder)/\(name)")\n"
  }
}
