import Testing

@Suite("Nobody imports what the module table does not allow") struct ImportTests {
  private let table: ModuleTable

  init() throws { table = try ModuleTable(readme: try Repository.text("README.md")) }

  @Test("every import in Sources is in the table of the README")
  func importsAreAllowed() throws {
    let files = try Repository.files("Sources")
    #expect(files.count > 200)
    for file in files {
      let allowed = try #require(table.allowed[file.module], "\(file) is in no module of the table")
      let excess = Imports.modules(in: file.text).subtracting(allowed).sorted()
      #expect(excess == [], "\(file) imports \(excess)")
    }
  }

  @Test("the table has the modules of Sources, and no others")
  func tableIsWhole() throws {
    #expect(try Set(table.allowed.keys) == Set(Repository.names(in: "Sources")))
  }

  @Test("the walls that hold the house up stand in the table")
  func wallsStand() {
    for pure in ["Language", "Screen", "CNcurses", "CSupport"] {
      #expect(table.allowed[pure] == [], "\(pure)")
    }
    // A lock, for what a copy of the state on another thread may have made already. No more than that.
    #expect(table.allowed["Domain"] == ["Synchronization"])
    let mayDraw = table.allowed.filter { $0.value.contains("CNcurses") }.keys
    #expect(Set(mayDraw) == ["Terminal"])
    let mayTouchFiles = table.allowed.filter { $0.value.contains("Glibc") }.keys
    #expect(Set(mayTouchFiles) == ["Journal", "Terminal", "samen", "samen-bench"])
  }

  @Test("the package lets a module depend on what the table allows, and on nothing else")
  func packageAgrees() throws {
    let package = try Repository.text("Package.swift").split(separator: "\n").joined()
    let targets = package.matches(
      of: /arget\(\s*name: "([\w-]+)"(?:,\s*dependencies: \[([^\]]*)\])?/)
    var seen: Set<String> = []
    for target in targets where table.allowed[String(target.1)] != nil {
      let named = (target.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
      // A program that another one starts is built before it; imported it cannot be, see above.
      let modules = named.filter { $0.first?.isUppercase == true }
      let excess = Set(modules).subtracting(table.allowed[String(target.1)] ?? [])
      #expect(excess == [], "\(target.1) depends on \(excess.sorted())")
      seen.insert(String(target.1))
    }
    #expect(seen == Set(table.allowed.keys).subtracting(["CNcurses"]))
  }

  @Test(
    "an import is found however it is written",
    arguments: [
      "import Foo", "@testable import Foo", "@preconcurrency import Foo", "import struct Foo.Bar",
      "internal import Foo", "@_exported public import Foo", "import func Foo.open",
      "#if canImport(Foo)\n  import Foo\n#endif", "import Foo.Bar", "import `Foo`",
      "let a = 1; import Foo", "/* a */ import Foo // b", "let a = \"\\(\"b\")\"\nimport Foo",
      "import\n  Foo",
    ])
  func findsImports(source: String) {
    #expect(Imports.modules(in: source) == ["Foo"])
  }

  @Test(
    "what only looks like an import is none",
    arguments: [
      "// import Foo", "/* /* */ import Foo */", "let a = \"import Foo\"", "case .import",
      "let a = \"\"\"\n  import Foo\n  \"\"\"", "let important = #\"\"import Foo\"#",
      "let a = \"\\(b + \"import Foo\")\"",
    ])
  func ignoresOthers(source: String) {
    #expect(Imports.modules(in: source) == [])
  }
}
