import Glibc

/// Marks by which a copied workspace is told from the one that was left where it was.
enum Machine {
  /// A mark of this machine; not its id, which programs are asked to keep to themselves.
  static func mark(system: System) -> String {
    let id = identity(system)
    // FNV-1a: 64 bits of 128 tell machines apart and do not give the id away.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "samen:".utf8 + id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Array(Hex.bytes(UInt32(hash >> 32)) + Hex.bytes(UInt32(truncatingIfNeeded: hash))).text
  }

  /// A mark of this very folder: a copy has another inode.
  static func mark(of folder: Folder) throws(JournalError) -> String {
    let status = try folder.status()
    return "\(status.st_dev).\(status.st_ino)"
  }

  private static func identity(_ system: System) -> [UInt8] {
    let parent = try? Folder.at(Path.above(system.machineFile), system: system)
    let bytes = try? parent?.contents(of: Path.lastPart(system.machineFile))
    // Fresh images have an empty file, or the word "uninitialized", until they first start.
    guard let bytes, bytes.count >= 32 else { return Array(system.hostName().utf8) }
    return bytes
  }
}

extension [UInt8] {
  /// The bytes as text; what is not UTF-8 shows as the replacement character.
  var text: String { String(decoding: self, as: UTF8.self) }
}
