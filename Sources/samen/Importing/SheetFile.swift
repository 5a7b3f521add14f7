import Glibc
import Journal

/// A sheet that lies on the disk.
enum SheetFile {
  /// Why its bytes are no sheet.
  enum Flaw: Error {
    /// A folder, a pipe, a device.
    case notAFile
    case tooLarge
    /// A workbook as Excel and Calc keep it themselves.
    case workbook
    case failed(JournalError)
  }

  /// The largest that is read, in millions of bytes: more than a hundred thousand long rows.
  static let mostMegabytes = 256

  /// The bytes of the file at `path`.
  static func read(_ path: String) throws(Flaw) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw .failed(.failed(.read, on: path, errno: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= mostMegabytes * 1_000_000 else { throw .tooLarge }
    let bytes = try read(file, Int(status.st_size), path)
    if isWorkbook(bytes) { throw .workbook }
    return bytes
  }

  private static func read(_ file: Int32, _ size: Int, _ path: String) throws(Flaw) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var place = 0
    while place < size {
      let count = bytes[place...].withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, $0.count)
      }
      if count > 0 {
        place += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw .failed(.failed(.read, on: path, errno: errno))
      }
    }
    return Array(bytes.prefix(place))
  }

  /// A zip archive, as .xlsx and .ods are, or the older .xls.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
