/// The membership of a line in an act: lines that count together or not at all. Written `id:2/3`.
public struct Act: Hashable, Sendable {
  /// The most lines one act may have.
  public static let longest = 4096

  /// The id of the act; the same in both scopes where one deed touches both.
  public let id: String
  /// Which line of the act this is, from 1.
  public let part: Int
  /// How many lines the act has.
  public let count: Int

  /// Line `part` of the `count` lines of act `id`; nil where that cannot be.
  public init?(id: String, part: Int, count: Int) {
    guard Identifier.isValid(id), count >= 1, count <= Act.longest, (1...count).contains(part)
    else { return nil }
    self.id = id
    self.part = part
    self.count = count
  }

  /// The membership written `id:part/count`; nil for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let numbers = halves[1].split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, let part = Int(numbers[0]), let count = Int(numbers[1]),
      halves[1] == "\(part)/\(count)"
    else { return nil }
    self.init(id: String(halves[0]), part: part, count: count)
  }

  /// `id:part/count`.
  public var text: String { "\(id):\(part)/\(count)" }
}
