import Glibc

/// Looking for other programs.
enum ProgramSearch {
  /// The program as it is found along `folders`, which is what PATH says; nil where there is none.
  static func find(_ program: String, along folders: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }
}
