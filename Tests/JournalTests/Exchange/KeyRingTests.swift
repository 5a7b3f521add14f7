import Domain
import Testing

@testable import Journal

@Suite struct KeyRingTests {
  @Test func theFirstKeyIsBelievedAndALaterOneNeedsAWitness() {
    var ring = KeyRing()
    let first = key("a", 10_001)
    let taken = [
      ring.take(first), ring.take(key("b", 20_001)), ring.take(key("b", 20_001, after: "x")),
      ring.take(key("b", 20_001, after: "a")),
    ]
    #expect(taken == [true, false, false, true])
    #expect(ring.newest(of: .shared)?.epoch == 20_001)
    #expect(ring.secrets(of: .shared).count == 2)
  }

  @Test func anOlderKeyThatComesLateIsVouchedForByTheNewer() {
    var ring = KeyRing()
    let took = ring.take(key("b", 20_001, after: "a")) && ring.take(key("a", 10_001))
    #expect(took)
  }

  @Test func whoMayOnlyWriteReadsNothingUntilItIsGivenTheOtherHalf() {
    var ring = KeyRing()
    let room = Circle.Room.own(of: "ocmw")
    let whole = key("a", 10_001, room: room)
    let tookHalf = ring.take(whole.forWritersOnly)
    #expect(tookHalf && !ring.reads(room) && ring.newest(of: room) != nil)
    let tookWhole = ring.take(whole)
    #expect(tookWhole && ring.reads(room))
    let tookAgain = ring.take(whole.forWritersOnly)
    #expect(!tookAgain && ring.reads(room))
  }

  @Test func aKeyOfOneRoomOpensNoOther() {
    var ring = KeyRing()
    _ = ring.take(key("a", 10_001, room: .own(of: "ocmw")))
    #expect(!ring.reads(.own(of: "vdab")) && !ring.reads(.shared))
  }

  @Test func epochsRise() {
    var dice = Dice(seed: 1)
    let first = ScopeKey.nextEpoch(after: 0, using: &dice)
    let next = ScopeKey.nextEpoch(after: first, using: &dice)
    #expect(first / 10_000 == 1 && next / 10_000 == 2)
  }

  /// A key whose public half is told by one letter.
  private func key(
    _ letter: String, _ epoch: Int, room: Circle.Room = .shared, after: String? = nil
  ) -> ScopeKey {
    ScopeKey(
      room: room, epoch: epoch, publicKey: publicKey(letter), secret: "AGE-SECRET-KEY-1\(epoch)",
      maker: "aaaaaaaa", without: [], after: after.map(publicKey))
  }

  private func publicKey(_ letter: String) -> String {
    "age1" + String(repeating: letter, count: 58)
  }
}
