/// A language a person knows, and how far they got in it (CEFR, or `alfa` before A1).
public struct KnownLanguage: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  /// ISO 639-1.
  public var code: String { entity.id.key }
  public var isMother: Bool { entity.flag(.mother) }
  public var listening: LanguageLevel? { entity.choice(.listening) }
  public var speaking: LanguageLevel? { entity.choice(.speaking) }
  public var reading: LanguageLevel? { entity.choice(.reading) }
  public var writing: LanguageLevel? { entity.choice(.writing) }

  /// The lowest level of the four skills that were asked; nil where none was.
  public var lowest: LanguageLevel? {
    [listening, speaking, reading, writing].compactMap(\.self)
      .min { $0.step < $1.step }
  }
}

extension LanguageLevel {
  /// How far it is, from 0 (`alfa`) to 6 (`C2`).
  public var step: Int { LanguageLevel.allCases.firstIndex(of: self) ?? 0 }
}

extension State {
  /// The languages of a person, the mother tongues first.
  public func languages(of person: PersonID) -> [KnownLanguage] {
    entities(.language, of: person).map(KnownLanguage.init)
      .sorted { ($0.isMother ? 0 : 1, $0.code) < ($1.isMother ? 0 : 1, $1.code) }
  }
}
