/// Numbers as people write them.
extension Words {
  /// A whole number: "12.900".
  public func number(_ number: Int) -> String { tongue.fixed(number, places: 0) }

  /// A number with so many decimals (0 to 6): "3,5". What is no number shows as a dash.
  public func decimal(_ number: Double, places: Int = 1) -> String {
    var scaled = number
    let places = min(max(places, 0), 6)
    for _ in 0..<places { scaled *= 10 }
    guard scaled.magnitude < 1e15 else { return self(CommonPhrase.noValue) }
    // Not `rounded()`: it needs libm, which a module that imports nothing does not link.
    return tongue.fixed(Int(scaled + (scaled < 0 ? -0.5 : 0.5)), places: places)
  }

  /// Hundredths as a person types them in a field: "12,50", and "12" where nothing is behind it.
  public func hundredths(_ number: Int) -> String {
    let (units, rest) = number.quotientAndRemainder(dividingBy: 100)
    let parts = Tongue.nl.fixed(rest, places: 2).dropFirst(2)
    return rest == 0 ? "\(units)" : "\(units)\(tongue.decimalMark)\(parts)"
  }

  /// An amount in euro cents: "€ 12.900,00".
  public func euros(cents: Int) -> String {
    self(CommonPhrase.euros, ["amount": tongue.fixed(cents, places: 2)])
  }

  /// A share between 0 and 1: "96%". What is no number shows as a dash.
  public func percent(_ share: Double, places: Int = 0) -> String {
    guard (share * 100).magnitude < 1e9 else { return self(CommonPhrase.noValue) }
    return self(CommonPhrase.percent, ["amount": decimal(share * 100, places: places)])
  }

  /// So many out of so many: "96%"; a dash where there is nothing to take a share of.
  public func percent(_ part: Int, of whole: Int, places: Int = 0) -> String {
    percent(Double(part) / Double(whole), places: places)
  }

  /// "1 u 30", "2 u", "45 min".
  public func duration(minutes: Int) -> String {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let sign = minutes < 0 ? "-" : ""
    let hourText = sign + tongue.grouped(String(hours))
    if hours == 0 { return self(CommonPhrase.minutesShort, ["minutes": "\(sign)\(rest)"]) }
    if rest == 0 { return self(CommonPhrase.hoursShort, ["hours": hourText]) }
    return self(
      CommonPhrase.hoursAndMinutes,
      ["hours": hourText, "minutes": rest < 10 ? "0\(rest)" : "\(rest)"])
  }

  /// "12 dagen".
  public func days(_ count: Int) -> String { plural(CommonPhrase.days, count) }

  /// "12 d", for columns.
  public func shortDays(_ count: Int) -> String {
    self(CommonPhrase.daysShort, ["n": number(count)])
  }

  /// "5e", "5th"; French in the feminine, as for a séance: "1re".
  public func ordinal(_ number: Int) -> String {
    switch tongue {
    case .nl: "\(number)e"
    case .fr: number == 1 ? "1re" : "\(number)e"
    case .en: "\(number)\(englishEnding(number))"
    }
  }

  private func englishEnding(_ number: Int) -> String {
    let last = number.magnitude % 100
    if (11...13).contains(last) { return "th" }
    switch last % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}

extension Words {
  /// "koken, fietsen en naaien".
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let before = items.dropLast().joined(separator: ", ")
    return self(CommonPhrase.listEnd, ["first": before, "last": last])
  }

  /// "ja" or "nee".
  public func yesNo(_ flag: Bool) -> String { self(flag ? CommonPhrase.yes : .no) }
}
