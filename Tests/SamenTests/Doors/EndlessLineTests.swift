import Glibc
import Testing

@testable import samen

@Suite("Lines that are fed in") struct EndlessLineTests {
  /// Found by the doors check: a line without an end took all the memory there was.
  @Test("one that goes on and on is given up, in so many words", .timeLimit(.minutes(3)))
  func endless() throws {
    let zeros = open("/dev/zero", O_RDONLY | O_CLOEXEC)
    defer { close(zeros) }
    let source = DescriptorSource(zeros)
    #expect { try source.nextLine() } throws: {
      if case CommandError.notARecord = $0 { true } else { false }
    }
  }
}
