/// An opaque id of a person. It says nothing about the person.
public typealias PersonID = String
/// The id of a session; for a repeated one `<series>-<YYYYMMDD of the first planned day>`.
public typealias SessionID = String
/// The id of a programme; from a template `<template>-<YYYYMMDD of the start>`.
public typealias ProgrammeID = String
/// Who did something: a short name such as `walter`.
public typealias Handle = String

/// What an id may look like: `[0-9a-z]` plus `.` and `-`, 1 to 64 characters, compared as bytes.
public enum Identifier {
  /// The most characters an id may have.
  public static let longest = 64

  /// True where `text` may be an id. One that starts with a dot could walk out of a folder.
  public static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= longest, isLetterOrDigit(first) else {
      return false
    }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x2D }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A new id of `length` letters and digits out of `source`; 10 of them hold 51 bits.
  public static func fresh(
    length: Int = 10, using source: inout some RandomNumberGenerator
  ) -> String {
    let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    return String((0..<length).map { _ in alphabet[Int.random(in: 0..<36, using: &source)] })
  }
}
