import Journal
import Synchronization

/// Does as `age` does, without its work: the bytes behind a line that names the key. What is not
/// sealed to a key that one has stays closed all the same.
final class TrialSealer: Sealer {
  private let made = Mutex(0)
  private static let digits = 58

  func newPair(in folder: PrivateFolder) throws(JournalError) -> AgePair {
    let number = made.withLock { count in
      count += 1
      return count
    }
    let text = String(number)
    let padded = String(repeating: "0", count: TrialSealer.digits - text.count) + text
    return AgePair(publicKey: "age1\(padded)", secret: "AGE-SECRET-KEY-1\(padded)")
  }

  func seal(
    _ plain: OpenFile, to recipient: String, into sealed: OpenFile
  ) throws(JournalError) {
    try sealed.write(Array("sealed to \(recipient)\n".utf8) + plain.wholeContents())
  }

  func open(
    _ sealed: OpenFile, with secrets: [String], in folder: PrivateFolder
  ) throws(JournalError) -> OpenFile? {
    let bytes = try sealed.wholeContents()
    let head = bytes.prefix { $0 != 0x0A }
    let key = String(decoding: head, as: UTF8.self).suffix(TrialSealer.digits)
    guard secrets.contains(where: { $0.hasSuffix(key) }) else { return nil }
    let plain = try folder.nameless()
    try plain.write(Array(bytes[(head.count + 1)...]))
    return plain
  }
}
