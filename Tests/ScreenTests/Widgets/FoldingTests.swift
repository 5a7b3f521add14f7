import Testing

@testable import Screen

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("YILMAZ", "yilmaz"), ("Yılmaz", "yilmaz"),
    ("Łukasz Søren", "lukasz soren"), ("Nguyễn", "nguyen"), ("İstanbul", "istanbul"),
    ("李小龙", "李小龙"), ("Œuvre", "œuvre"),
  ])
  func isFoundWithoutAccents(text: String, found: String) {
    #expect(folded(text) == found)
  }
}
