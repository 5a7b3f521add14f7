import Domain

/// Finding someone among very many, beside a plain look for the same letters in every name.
struct FindMeasure {
  /// How many people there are.
  static let people = 50_000
  private static let times = 15

  func rows() -> [Row] {
    let names = (0..<Self.people).map { FindMeasure.name($0) }
    var state = State()
    state.apply(contentsOf: names.enumerated().map { FindMeasure.registered($1, $0) })
    return ["a", "kar", "karim sol", "kraim", "solenbak", "zzzzzzzz"].flatMap { typed -> [Row] in
      var found = 0
      let find = repeated { found = state.find(typed, most: 200).count }
      let word = typed.split(separator: " ")[0]
      var held = 0
      let plain = repeated { held = names.count { $0.lowercased().contains(word) } }
      return [
        Row("find \"\(typed)\"", find, note: "\(found) shown"),
        Row("  letters in every name", plain, note: "\(held) hold them", beside: find),
      ]
    }
  }

  private func repeated(_ work: () -> Void) -> Samples {
    Samples((0..<Self.times).map { _ in Clock.time(work) })
  }

  private static func name(_ place: Int) -> String {
    let first = ["Ka", "Zey", "Ah", "Ole", "Fa", "Ma", "Jo", "Ру", "Şa", "Lu"]
    let middle = ["rim", "nep", "med", "ksandr", "tima", "ris", "ke", "та", "hin", "kasz"]
    let last = ["Solen", "Had", "Yıl", "Ko", "Van den B", "El Am", "Pee", "Soko", "Dia", "Wiś"]
    let end = ["baker", "dad", "maz", "val", "roeck", "rani", "ters", "lova", "llo", "niewski"]
    return first[place % 10] + middle[place / 10 % 10] + " " + last[place / 100 % 10]
      + end[place / 1000 % 10] + " " + String(place, radix: 26)
  }

  private static func registered(_ name: String, _ place: Int) -> Event {
    Event(
      version: Version(
        log: LogName(device: "aaaaaaaa", scope: .shared), sequence: place + 1, checksum: 1),
      lamport: place + 1, at: "2026-11-23T09:00:00Z", by: "walter", kind: "person.registered",
      of: "p\(place)", data: Fields([Fields.Entry("name", .text(name))]))
  }
}
