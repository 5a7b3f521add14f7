/// The modules that a Swift file imports, in whatever way it is written.
enum Imports {
  static func modules(in text: String) -> Set<String> {
    let kinds = "typealias|struct|class|enum|protocol|let|var|func"
    // `import` is a keyword: nothing but an import can be called so, save a member behind a dot.
    let pattern = "(?:^|[^.`\\w])import\\s+(?:(?:\(kinds))\\s+)?`?(\\w+)"
    guard let imports = try? Regex<(Substring, Substring)>(pattern) else { return [] }
    return Set(SwiftCode(text).text.matches(of: imports).map { String($0.output.1) })
  }
}
