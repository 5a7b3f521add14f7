import Testing

@testable import Domain

@Suite("Nobody stands alone by what is told of them") struct RareTraitsTests {
  /// People with traits of a few values each, the second rung half as many.
  private func people(_ count: Int, values: Int, _ seed: UInt64) -> [[[TraitValue]]] {
    var source = Lot(state: seed)
    return (0..<count).map { _ in
      (0..<5).map { _ in
        let value = Int(source.next() % UInt64(values))
        return [.band("\(value)"), .band("\(value / 2)-")]
      }
    }
  }

  private func widened(_ people: [[[TraitValue]]]) -> [[TraitValue]]? {
    var traits = RareTraits(people, least: 5)
    return traits.widened()
  }

  @Test("each combination holds at least five people", arguments: 1...40)
  func property(seed: UInt64) throws {
    let people = people(Int(seed * 7 % 150) + 5, values: Int(seed % 6) + 1, seed)
    let told = try #require(widened(people))
    #expect(told.count == people.count)
    for (values, count) in Dictionary(told.map { ($0, 1) }, uniquingKeysWith: +) {
      #expect(count >= 5, "\(values)")
    }
    // What is told is true: the trait itself, wider, or nothing.
    for (values, rungs) in zip(told, people) {
      for (value, rungs) in zip(values, rungs) {
        #expect(value == .leftOut || rungs.contains(value))
      }
    }
  }

  @Test("who shares everything with four others keeps everything")
  func keeps() throws {
    let same = [[TraitValue.band("1"), .band("1-")], [.band("2")]]
    let other = [[TraitValue.band("9"), .band("8-")], [.band("2")]]
    let told = try #require(widened(Array(repeating: same, count: 6) + [other]))
    // The one who is left cannot hide among nobody: the six go with them.
    #expect(told.allSatisfy { $0 == [.leftOut, .leftOut] })
    let many = Array(repeating: same, count: 6) + Array(repeating: other, count: 5)
    #expect(try #require(widened(many)).first == [.band("1"), .band("2")])
  }

  @Test("one trait is made wider before another is left out, where that brings people together")
  func wider() throws {
    let traits = ["1", "2"].flatMap { age in
      Array(repeating: [[TraitValue.band(age), .band("1-2")], [.band("x")]], count: 3)
    }
    let told = try #require(widened(traits))
    #expect(told.allSatisfy { $0 == [.band("1-2"), .band("x")] })
  }

  @Test("the last trait is given up when nothing else is left")
  func last() throws {
    let people = (0..<10).map { [[TraitValue.band("\($0)")], [.band($0 < 5 ? "v" : "m")]] }
    let told = try #require(widened(people))
    #expect(told.first == [.leftOut, .band("v")] && told.last == [.leftOut, .band("m")])
  }

  @Test("of four people nothing can be told")
  func tooFew() {
    #expect(widened(people(4, values: 1, 1)) == nil)
    #expect(widened([]) == nil)
  }
}

/// Numbers that look drawn by lot and are the same each time (splitmix64).
private struct Lot: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
