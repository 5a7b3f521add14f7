import Testing

@testable import Domain

@Suite("Whether someone stands in a text") struct PersonTracesTests {
  private func traces(_ name: String) -> PersonTraces {
    var desk = Pen("aaaaaaaa")
    return PersonTraces(in: [
      desk.write(
        "person.registered", of: "p1",
        ["name": .text(name), "phone": "0470 12 34 56", "email": "zeynep@voorbeeld.example"])
    ])
  }

  @Test(
    "by name, initial or family name, in any case and without its accents",
    arguments: [
      "Zeynep Yılmaz belde af", "ZEYNEP YILMAZ", "gesprek met zeynep yilmaz.", "Yılmaz, Zeynep",
      "mevrouw Yilmaz komt", "samen met Zeynep Y. gekookt", "Z. Yılmaz", "Yilmazs dochter",
      "Yılmaz' brief", "(Zeynep Yi\u{307}lmaz)", "é, Yilmaz",
    ])
  func name(text: String) { #expect(traces("Zeynep Yılmaz").stand(in: text)) }

  @Test(
    "by phone or e-mail",
    arguments: [
      "bel +32 470 12 34 56", "0470/12.34.56", "op 2026-11-02 0470123456 gebeld",
      "mail Zeynep@Voorbeeld.example", "0032470123456 (na 16 u)",
    ])
  func contact(text: String) { #expect(traces("Zeynep Yılmaz").stand(in: text)) }

  @Test(
    "but not by the given name alone, part of a word, or another number",
    arguments: [
      "Zeynep kookt goed", "Yilmazer", "Zeynepje Y", "zeynep x.", "0470 12 34 57", "123456",
      "ander@voorbeeld.example", "", "Y. Zeynepsen", "de z van yoga",
    ])
  func notThere(text: String) { #expect(!traces("Zeynep Yılmaz").stand(in: text)) }

  @Test("A family name of several words stands by itself, and so does its long word")
  func severalWords() {
    let maria = traces("Maria Van den Berg-Ait")
    for text in ["familie Van den Berg-Ait", "Berg zei", "Maria V.", "maria van den berg ait"] {
      #expect(maria.stand(in: text), "\(text)")
    }
    for text in ["van den hak", "Ait", "Maria"] { #expect(!maria.stand(in: text), "\(text)") }
  }

  @Test("A short family name does not stand by itself")
  func shortName() {
    let wei = traces("Wei Li")
    for text in ["Wei Li", "Li Wei", "W. Li", "Wei L."] { #expect(wei.stand(in: text), "\(text)") }
    for text in ["Li", "wei", "li wa"] { #expect(!wei.stand(in: text), "\(text)") }
  }

  @Test("Names in other scripts, also where no spaces part words")
  func scripts() {
    #expect(traces("李小龙").stand(in: "今天李小龙来了"))
    #expect(!traces("李小龙").stand(in: "今天李来了"))
    #expect(traces("محمد الأحمد").stand(in: "تحدثت مع محمد الأحمد اليوم"))
  }

  @Test("A family name alone is not the whole name")
  func inFull() {
    #expect(traces("Zeynep Yılmaz").standInFull(in: "Yilmaz Zeynep"))
    #expect(!traces("Zeynep Yılmaz").standInFull(in: "Emre Yılmaz"))
  }
}
