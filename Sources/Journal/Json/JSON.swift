import Domain

/// JSON as the journal has it (RFC 8259, whole numbers only), to and from `Value`.
public enum JSON {
  /// How deep lists and objects may lie in one another.
  public static let deepest = 64
  /// The most members an object may have; a line that has more was not made by any of our kinds.
  public static let mostMembers = 1024
  /// The largest number that every reader of JSON keeps exactly, 2^53-1.
  public static let largestNumber = 9_007_199_254_740_991

  /// The one value that `bytes` hold; spaces may stand between tokens, nothing else around it.
  public static func read(_ bytes: [UInt8]) throws(JSONError) -> Value {
    var reader = JSONReader()
    let span = bytes.span
    let value = try reader.value(span, depth: 0)
    reader.skipSpace(span)
    guard reader.offset == span.count else { throw reader.error(.trailingBytes) }
    return value
  }

  /// The bytes of `value`, without spaces, names in the order given.
  public static func bytes(of value: Value) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }

  /// The bytes of `value` with the names of every object sorted by their UTF-8 bytes.
  public static func canonicalBytes(of value: Value) -> [UInt8] {
    var writer = JSONWriter(sortsNames: true)
    writer.write(value)
    return writer.bytes
  }
}
