extension Picture {
  /// A report as bars, one a row: that of the column that says most, with all numbers beside it. The
  /// row of all together is left out, as it would make the others small.
  init(_ report: Report) {
    let main = report.name.mainColumn
    let numbers = report.columns.filter { $0.kind != .text }
    let columns = numbers.filter { $0.name == main } + numbers.filter { $0.name != main }
    let labels = report.columns.filter { $0.kind == .text }.prefix(2).map(\.name)
    let values = report.rows.enumerated().compactMap { place, row -> Value? in
      let about = labels.map { report.figure(row, $0) }
      guard let value = report.number(row, main), !about.contains(where: \.isOfAll) else {
        return nil
      }
      return Value(
        label: Self.label(about, at: place + 1), value: value, room: report.name.mostThere,
        numbers: columns.map { report.figure(row, $0.name) })
    }
    self.init(
      report.name, .bars, in: columns.first?.kind ?? .number, about: labels.last, columns: columns,
      values.contains { $0.value != 0 } ? values : [], notes: report.notes)
  }

  /// What a row is about, without what it has nothing to say of.
  private static func label(_ about: [Figure], at place: Int) -> [Figure] {
    let said = about.filter { $0 != .none }
    return (said.isEmpty ? Array(about.prefix(1)) : said).map { $0.nameless(place) }
  }
}

extension Figure {
  /// True for a row that is about all others, or about what is left of money.
  fileprivate var isOfAll: Bool {
    switch self {
    case .word(.total), .word(.budget), .word(.left), .word(.perSession), .word(.perSeat),
      .word(.perPerson):
      true
    default: false
    }
  }

  /// A person is a number in a picture, which others may see.
  fileprivate func nameless(_ place: Int) -> Figure {
    if case .thing(.person, _) = self { .number(place) } else { self }
  }
}

extension ReportName {
  /// The column whose numbers a picture shows as bars.
  fileprivate var mainColumn: ReportColumn {
    switch self {
    case .outcomes: .outcomes
    case .survey: .score
    case .selfrating: .autonomy
    case .referrals: .referrals
    case .partners: .handoffs
    case .municipalities: .reached
    case .modules, .hours: .hours
    case .thresholds: .open
    case .competences: .last
    case .steps: .steps
    case .evaluation: .count
    case .outreach: .talks
    case .esf, .esf2014: .inAll
    case .costs: .paid
    default: .people
    }
  }

  /// As far as a bar could go; nil where there is no bound.
  fileprivate var mostThere: Int? {
    switch self {
    case .survey, .selfrating: 1000
    case .competences: 50
    default: nil
    }
  }
}
