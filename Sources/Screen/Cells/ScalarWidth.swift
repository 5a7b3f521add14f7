/// How many cells one scalar fills, as `wcwidth` of glibc 2.36 counts in C.UTF-8.
enum ScalarWidth {
  /// 2, 1, 0 for a mark that sits on the letter before it, -1 for what cannot be shown.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xAE..<0x300: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB, 0x1171E: return 0
    default: return WideRanges.contains(scalar.value) ? 2 : narrow(scalar)
    }
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return -1
    case .privateUse: return 1
    case let category:
      // glibc 2.36 knows Unicode 14; a letter that came later has no width there.
      guard let age = scalar.properties.age, age.major <= 14 else { return -1 }
      return category == .nonspacingMark || category == .enclosingMark || category == .format
        ? 0 : 1
    }
  }
}
