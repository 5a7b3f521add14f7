/// What may not come out where text is shown: held here as plain ranges, beside the categories by
/// which the program goes.
enum Unshowable {
  static let ranges: [ClosedRange<UInt32>] = [
    // C0 and C1 controls, and DEL.
    0x00...0x1F, 0x7F...0x9F,
    // What turns the direction of writing: marks, embeddings, overrides, isolates.
    0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F,
    // What breaks a line or a paragraph.
    0x2028...0x2029,
    // What is not seen: joiners, the byte order mark, the letters of tags.
    0x00AD...0x00AD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
    0xE0001...0xE0001, 0xE0020...0xE007F,
  ]

  /// True where `scalar` may not come out.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }
}

extension String {
  /// The first scalar in it that may not be shown, but for those in `besides`.
  func firstUnshowable(besides: Unicode.Scalar? = nil) -> Unicode.Scalar? {
    unicodeScalars.first { $0 != besides && Unshowable.contains($0) }
  }

  /// The scalars in digits.
  var scalars: String {
    unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
