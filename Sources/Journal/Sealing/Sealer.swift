/// What seals what leaves this device: `age`, or in a trial something quicker that does as if.
package protocol Sealer: Sendable {
  /// A new pair of keys.
  func newPair(in folder: PrivateFolder) throws(JournalError) -> AgePair
  /// Seals all of `plain` to `recipient`, into `sealed`.
  func seal(
    _ plain: OpenFile, to recipient: String, into sealed: OpenFile
  ) throws(JournalError)
  /// What `sealed` holds, opened with one of `secrets`; nil where none opens it or it is damaged.
  func open(
    _ sealed: OpenFile, with secrets: [String], in folder: PrivateFolder
  ) throws(JournalError) -> OpenFile?
}
