import Screen
import Testing

@Suite("What a terminal shows that has only ASCII") struct PlainSignTests {
  @Test(
    "letters lose their accents and signs become what people read the same",
    arguments: [
      ("Şahin", "Sahin"), ("Yılmaz", "Yilmaz"), ("İpek", "Ipek"), ("Łukasz", "Lukasz"),
      ("Željko", "Zeljko"), ("garçon", "garcon"), ("ëïüÉ", "eiuE"), ("Øst", "Ost"),
      ("Țară", "Tara"), ("a\u{308}o", "ao"), ("“ja” – ‘nee’…", "\"ja\" - 'nee'~"),
      ("←→ kiest · stopt", "<> kiest - stopt"), ("✓ ✗ ▸", "v x >"),
    ])
  func letters(text: String, plain: String) {
    let shown = text.map { PlainSign.of($0).map(Character.init) ?? "?" }
    #expect(String(shown) == plain)
  }

  @Test("what has no such sign has none", arguments: ["李", "م", "я", "👍", "\u{301}"])
  func none(text: String) { #expect(text.allSatisfy { PlainSign.of($0) == nil }) }

  @Test("every sign of the program for ASCII is what it is shown as where the terminal has no more")
  func symbols() {
    let signs = [Symbols.unicode.arrow, Symbols.unicode.tick, Symbols.unicode.ellipsis]
    let plain = [Symbols.ascii.arrow, Symbols.ascii.tick, Symbols.ascii.ellipsis]
    #expect(signs.compactMap { $0.first.flatMap(PlainSign.of) }.map { String($0) } == plain)
  }
}
