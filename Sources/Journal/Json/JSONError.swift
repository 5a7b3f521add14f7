/// Why bytes are not JSON as the journal has it, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A byte that cannot stand there, a byte order mark included.
    case unexpectedByte
    /// The bytes end inside a value.
    case endsTooSoon
    /// More follows after the value.
    case trailingBytes
    /// One name twice in an object.
    case duplicateName
    /// Text that is not UTF-8.
    case notUTF8
    /// Half of a surrogate pair, which is no character.
    case loneSurrogate
    /// A backslash before something that it cannot stand before.
    case badEscape
    /// A control character that should have been escaped.
    case controlCharacter
    /// A fraction, an exponent, or a number beyond 2^53-1.
    case notAWholeNumber
    /// Lists or objects more than 64 deep.
    case tooDeep
    /// An object with more than 1024 members.
    case tooManyMembers
  }

  /// What is wrong.
  public let reason: Reason
  /// The place of the byte at fault, from 0.
  public let offset: Int

  /// `reason`, at `offset`.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
