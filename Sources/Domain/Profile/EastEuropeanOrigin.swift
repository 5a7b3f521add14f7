/// Whether an origin, in people's own words, lies in Eastern Europe (seed 003: "laaggeschoolden van
/// Oost-Europese afkomst"): the countries of the United Nations' subregion, with the Baltic states
/// and the Western Balkans, in Dutch, French and English, or by their ISO code.
enum EastEuropeanOrigin {
  static func holds(_ origin: String) -> Bool {
    let words = FoldedText(origin).words
    if words.count == 1, codes.contains(words[0]) { return true }
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private static let codes: Set<String> = [
    "al", "ba", "bg", "by", "cz", "ee", "hu", "lt", "lv", "md", "me", "mk", "pl", "ro", "rs", "ru",
    "sk", "ua", "xk",
  ]

  /// How the names of the countries and their people begin, without accents.
  private static let stems = [
    "albani", "albanees", "bosni", "bulga", "belarus", "bielorus", "kroat", "croat", "tsjech",
    "tchec", "czech", "estland", "eston", "honga", "hongr", "hunga", "litouw", "lituan", "lithuan",
    "letland", "letton", "latvi", "moldav", "moldov", "montenegr", "macedon", "polen", "pools",
    "poland", "polish", "pologn", "polonai", "roemeen", "roemen", "roman", "roumain", "rouman",
    "servi", "serb", "rusland", "russ", "slowa", "slova", "oekra", "ukrai", "kosov", "osteurop",
    "oosteurop",
  ]
}
