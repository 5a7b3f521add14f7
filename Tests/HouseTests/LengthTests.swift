import Testing

@Suite("Files and functions are short enough to read") struct LengthTests {
  private let files: [Repository.File]

  init() throws { files = try Repository.files("Sources", endings: ["swift", "c", "h"]) }

  @Test("half of the files have at most 120 lines, nine in ten at most 300, none over 400")
  func fileLengths() {
    let spread = Spread(files.map(\.lineCount))
    #expect(spread.median <= 120)
    #expect(spread.ninetieth <= 300)
    #expect(files.filter { $0.lineCount > 400 }.map(\.path) == [])
  }

  @Test("half of the functions take at most 10 lines, nine in ten at most 30")
  func functionLengths() {
    let functions = files.filter { $0.path.hasSuffix(".swift") }
      .flatMap { FunctionLengths.functions(in: $0.text) }
    #expect(functions.count > 500)
    let spread = Spread(functions.map(\.lines))
    let longest = functions.sorted { $0.lines > $1.lines }.prefix(5).map(\.description)
    #expect(spread.median <= 10, "the longest: \(longest)")
    #expect(spread.ninetieth <= 30, "the longest: \(longest)")
  }

  @Test("the measure counts from the word func to the last brace, and sees through strings")
  func measure() {
    let source = """
      protocol P {
        func without() -> Int
        var x: Int { get }
      }
      struct S: P {
        init(_ a: () -> Void = { }) { self.init(1) }
        func with(
          a: [Int] = [1].map { $0 }
        ) throws -> Int {
          let text = "}} \\(a.map { "}" })"  // }
          if true {
            return a.first { $0 > 1 } ?? 0
          }
          func inner() {
            print(text)
          }
          return 1
        }
        static func == (left: S, right: S) -> Bool { true }
      }
      """
    let found = FunctionLengths.functions(in: source)
    #expect(found.map(\.name) == ["init", "func with", "func inner", "func =="])
    #expect(found.map(\.lines) == [1, 12, 3, 1])
    #expect(found.map(\.line) == [6, 7, 14, 19])
  }

  @Test("the middle and the ninetieth of ten lengths are the fifth and the ninth")
  func spread() {
    let spread = Spread([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect(spread.median == 5)
    #expect(spread.ninetieth == 9)
  }
}
