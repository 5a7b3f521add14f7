/// The block before each file of a tar archive, in the `ustar` form of POSIX.1-1988 (IEEE Std
/// 1003.1, pax, "ustar Interchange Format"), so that any computer can open a backup by itself.
struct TarHeader: Hashable {
  /// Every header, and every file, takes whole blocks of so many bytes.
  static let block = 512
  /// The archive ends with two blocks of zeros.
  static let end = [UInt8](repeating: 0, count: 2 * block)

  /// The folder it lies in.
  let folder: String
  /// Its name there.
  let name: String
  /// How many bytes it has.
  let size: Int

  /// The path within the archive.
  var path: String { folder.isEmpty ? name : "\(folder)/\(name)" }

  /// How many bytes the file takes, filled up to a whole block.
  var padded: Int { (size + TarHeader.block - 1) / TarHeader.block * TarHeader.block }

  init(folder: String, name: String, size: Int) {
    self.folder = folder
    self.name = name
    self.size = size
  }

  /// The header that `block` is; nil where it is none of a plain file as we write it.
  init?(_ block: [UInt8]) {
    guard block.count == TarHeader.block, let size = TarHeader.number(block[124..<136]) else {
      return nil
    }
    name = block[0..<100].prefix { $0 != 0 }.map(\.self).text
    folder = block[345..<500].prefix { $0 != 0 }.map(\.self).text
    self.size = size
    // To the byte, or something was damaged that the sum alone does not show.
    guard bytes == block else { return nil }
  }

  /// The block. Names must be short enough: 100 bytes, the folder 155.
  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: TarHeader.block)
    func put(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.prefix(155).enumerated() { block[place + offset] = byte }
    }
    put(name, at: 0)
    put(TarHeader.octal(0o600, digits: 7), at: 100)
    put(TarHeader.octal(0, digits: 7), at: 108)
    put(TarHeader.octal(0, digits: 7), at: 116)
    put(TarHeader.octal(size, digits: 11), at: 124)
    put(TarHeader.octal(0, digits: 11), at: 136)
    put("0", at: 156)
    put("ustar\0" + "00", at: 257)
    put(folder, at: 345)
    put(TarHeader.octal(TarHeader.sum(block), digits: 6) + "\0 ", at: 148)
    return block
  }

  /// The sum of all bytes, those of the sum itself taken as spaces.
  private static func sum(_ block: [UInt8]) -> Int {
    block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return Int(Array(digits).text, radix: 8)
  }
}
