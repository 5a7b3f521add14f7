/// Which module may import which: the table in the README, which is the only place that says so.
struct ModuleTable {
  let allowed: [String: Set<String>]

  /// Names in the table that stand for more than one module.
  private static let families: [String: Set<String>] = [
    "Foundation": ["Foundation", "FoundationEssentials"],
    "libc": ["Glibc", "Musl"],
  ]

  init(readme: String) throws {
    let rows = MarkdownTable.rows(in: readme, under: "module").map { row in
      row.prefix(2).map { $0.replacing("`", with: "") }
    }
    let modules = Set(rows.compactMap(\.first))
    allowed = Dictionary(
      rows.map { ($0[0], ModuleTable.modules(named: $0[1], of: modules, in: $0[0])) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func modules(
    named cell: String, of modules: Set<String>, in module: String
  ) -> Set<String> {
    guard !["nothing", "–"].contains(cell) else { return [] }
    if let match = cell.wholeMatch(of: /all but (\w+)/) {
      // Programs are nobody's to import.
      let others = modules.filter { $0.first?.isUppercase == true }
      return others.subtracting([String(match.1)]).union(families.values.joined())
    }
    let names = cell.replacing(",", with: " ").split(separator: " ").map(String.init)
    return names.reduce(into: []) { $0.formUnion(families[$1] ?? [$1]) }
  }
}
