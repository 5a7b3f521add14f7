import Glibc

/// The program `age` (age-encryption.org/v1), which seals what leaves this device. We seal nothing
/// ourselves.
public struct Age: Sealer {
  let program: String
  private let keyMaker: String

  /// `age` as it is found along `path`; nil where it is not installed.
  public init?(path: String) {
    guard let program = ChildProcess.found("age", along: path),
      let keyMaker = ChildProcess.found("age-keygen", along: path)
    else { return nil }
    self.program = program
    self.keyMaker = keyMaker
  }

  /// Above the descriptors of a child, and below what a limit may forbid.
  private static let keyDescriptor: Int32 = 200

  package func newPair(in folder: PrivateFolder) throws(JournalError) -> AgePair {
    let output = try folder.nameless()
    let child = ChildProcess(program: keyMaker, words: [], input: nil, output: output)
    guard child.run() == 0, let pair = AgePair(try output.wholeText()) else { throw .notSealed }
    return pair
  }

  package func seal(
    _ plain: OpenFile, to recipient: String, into sealed: OpenFile
  ) throws(JournalError) {
    guard AgePair.isPublic(recipient) else { throw .notSealed }
    try plain.rewind()
    let child = ChildProcess(
      program: program, words: ["-r", recipient], input: plain, output: sealed)
    guard child.run() == 0 else { throw .notSealed }
  }

  /// The program writes what it opened before it knows that all of it is whole: so it writes to a
  /// file that has no name, and that is looked into only once it said that all was well.
  package func open(
    _ sealed: OpenFile, with secrets: [String], in folder: PrivateFolder
  ) throws(JournalError) -> OpenFile? {
    guard !secrets.isEmpty else { return nil }
    let keys = try folder.nameless()
    try keys.write(Array((secrets.joined(separator: "\n") + "\n").utf8))
    let plain = try folder.nameless()
    try sealed.rewind()
    let child = ChildProcess(
      program: program, words: ["-d", "-i", "/dev/fd/\(Age.keyDescriptor)"], input: sealed,
      output: plain, extra: (keys, Age.keyDescriptor))
    return child.run() == 0 ? plain : nil
  }
}

/// A pair of age keys.
package struct AgePair: Hashable, Sendable {
  let publicKey: String
  let secret: String

  /// The pair of these two.
  package init(publicKey: String, secret: String) {
    self.publicKey = publicKey
    self.secret = secret
  }

  /// The pair that `age-keygen` printed; nil where it is none.
  init?(_ printed: String) {
    let lines = printed.split(separator: "\n").map(String.init)
    guard let secret = lines.first(where: { $0.hasPrefix("AGE-SECRET-KEY-1") }),
      let publicKey = lines.lazy.compactMap({ $0.split(separator: " ").last.map(String.init) })
        .first(where: AgePair.isPublic)
    else { return nil }
    self.init(publicKey: publicKey, secret: secret)
  }

  /// True for the form of a public key, which may go to a program as a word.
  static func isPublic(_ text: String) -> Bool {
    let letters = text.utf8.dropFirst(4)
    return text.hasPrefix("age1") && letters.count == 58
      && letters.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }
}
