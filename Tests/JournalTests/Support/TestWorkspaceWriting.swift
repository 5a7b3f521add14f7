import Foundation
import Glibc
import Testing

extension TestWorkspace {
  /// Writes `bytes` at `start` of the same file and ends the file there, as a writer in the midst
  /// of its line would leave it.
  func append(_ bytes: [UInt8], to path: String, from start: Int) throws {
    let file = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    try #require(file != -1)
    defer { Glibc.close(file) }
    let isCut = ftruncate(file, start) == 0
    let isWritten = pwrite(file, bytes, bytes.count, start) == bytes.count
    try #require(isCut && isWritten)
  }

  /// Puts another file in the place of the one at `path`.
  func replace(_ path: String, with bytes: [UInt8]) throws {
    try put(bytes, at: path + ".other")
    let isDone = rename(path + ".other", path) == 0
    try #require(isDone)
  }
}
