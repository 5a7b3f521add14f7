/// What a person is recognised by in a text about something else: the name, whole, with an initial or
/// the family name alone, and phone and e-mail. Case and accents do not count, whole words do.
struct PersonTraces {
  /// Words in a row, by the first of them.
  private var phrases: [String: [[String]]] = [:]
  /// The names as a whole, by their first word.
  private var wholeNames: [String: [[String]]] = [:]
  /// Names in a script that does not part words.
  private var unparted: [String] = []
  private var phones: Set<PhoneDigits> = []
  private var emails: Set<String> = []
  private var glance = TextGlance()

  /// Fewer letters are too common a word for a family name that stands alone.
  private static let shortestFamilyName = 4
  /// Fewer digits stand in texts for other things than a phone number.
  private static let shortestPhone = 6

  /// What `lines` of a person say of name, phone and e-mail, now or before.
  init(in lines: some Sequence<Event>) {
    for line in lines where EventKind.named(line.kind)?.writes == .person {
      if let name = line.data[Field.name]?.asText { add(name: name) }
      if let phone = line.data[Field.phone]?.asText.flatMap({ PhoneDigits($0) }),
        phone.digits.count >= PersonTraces.shortestPhone
      {
        phones.insert(phone)
      }
      if let email = line.data[Field.email]?.asText, email.contains("@") {
        emails.insert(email.lowercased())
      }
    }
  }

  /// True where the person stands in `text`.
  func stand(in text: String) -> Bool {
    guard glance.mayHold(text) else { return false }
    let words = FoldedText(text).words
    return stands(phrases, in: words) || standsUnparted(in: words) || standsAsContact(in: text)
  }

  /// True where the whole name stands in `text`: a family name alone is that of others too.
  func standInFull(in text: String) -> Bool {
    let words = FoldedText(text).words
    return stands(wholeNames, in: words) || standsUnparted(in: words)
  }

  private mutating func add(name: String) {
    let parts = name.split(separator: " ").map { FoldedText(String($0)).words }
      .filter { !$0.isEmpty }
    guard let given = parts.first else { return }
    let whole = parts.flatMap(\.self)
    let family = Array(parts.dropFirst().joined())
    add(whole, isWhole: true)
    let joined = whole.joined()
    if joined.count > 1, joined.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
      unparted.append(joined)
    }
    guard let initial = family.first?.first, let ownInitial = given.first?.first else { return }
    add(family + given, isWhole: true)
    for word in family.compactMap(\.first) { add(given + [String(word)]) }
    if initial != ownInitial || family.joined().count > 1 { add([String(ownInitial)] + family) }
    for alone in [family] + parts.dropFirst() + family.map({ [$0] })
    where alone.joined().count >= PersonTraces.shortestFamilyName {
      add(alone)
    }
  }

  private mutating func add(_ phrase: [String], isWhole: Bool = false) {
    guard let first = phrase.first, !(phrases[first]?.contains(phrase) ?? false) else { return }
    phrases[first, default: []].append(phrase)
    if isWhole { wholeNames[first, default: []].append(phrase) }
    glance.add(phrase)
  }

  // MARK: Looking

  private func stands(_ phrases: [String: [[String]]], in words: [String]) -> Bool {
    words.indices.contains { place in
      let first = words[place]
      var sought = phrases[first] ?? []
      // "Haddads brief": Dutch puts the s of whose it is right behind a name.
      if first.last == "s" { sought += phrases[String(first.dropLast())] ?? [] }
      return sought.contains { phrase in
        words[place...].count >= phrase.count
          && zip(words[place...], phrase).allSatisfy { $0 == $1 || $0 == $1 + "s" }
      }
    }
  }

  private func standsUnparted(in words: [String]) -> Bool {
    unparted.contains { name in words.contains { $0.contains(name) } }
  }

  private func standsAsContact(in text: String) -> Bool {
    if !emails.isEmpty, text.contains("@") {
      let text = text.lowercased()
      if emails.contains(where: text.contains) { return true }
    }
    guard !phones.isEmpty else { return false }
    return text.split { !("0"..."9" ~= $0 || " +./-()".contains($0)) }
      .compactMap { PhoneDigits(String($0)) }
      .contains { number in phones.contains { number.holds($0) } }
  }
}
