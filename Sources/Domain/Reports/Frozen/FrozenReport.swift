/// A report as it was handed in.
public struct FrozenReport: Hashable, Sendable {
  let entity: Entity
  /// The part that is confidential; nil where it is not held here.
  let counted: Entity?

  public var id: String { entity.id.key }
  public var name: ReportName? { entity.choice(.report) }
  /// What it was asked of; it has a last day always.
  public var period: ReportPeriod {
    ReportPeriod(
      programme: entity.text(.programme), from: entity.day(.since), to: entity.day(.until) ?? on)
  }
  /// The day it was handed in.
  public var on: Day? { entity.day(.on) }
  /// Under what the funder knows it.
  public var reference: String? { entity.text(.reference) }
  /// Who handed it in.
  public var by: Handle { entity.fields[Field.report.name]?.heads.last?.by ?? "" }
  /// True where the figures are not held here, as they are confidential.
  public var isOutOfSight: Bool { counted == nil }

  /// The figures; nil where they are not held here.
  var figures: KeptFigures? {
    counted.map { KeptFigures(columns: $0.texts(.columns), lines: $0.texts(.figures)) }
  }

  /// How far each log went.
  var reach: Reach { Reach(entity.texts(.upTo) + (counted?.texts(.upTo) ?? [])) }
}

extension State {
  /// The reports that were handed in, in the order in which they were.
  public var frozenReports: [FrozenReport] {
    let counted = Dictionary(
      entities(.counted).map { ($0.id.key, $0) }, uniquingKeysWith: { first, _ in first })
    return entities(.frozen).inOrderSaid().map {
      FrozenReport(entity: $0, counted: counted[$0.id.key])
    }
  }

  /// The last one of this name that was handed in over this project and from this day; to this day
  /// too, where one is asked for.
  public func frozenReport(_ name: ReportName, over period: ReportPeriod) -> FrozenReport? {
    frozenReports.last { frozen in
      frozen.name == name && frozen.period.programme == period.programme
        && frozen.period.from == period.from && (period.to == nil || frozen.period.to == period.to)
    }
  }

  /// The deed that hands in the report `name`, as things are known here. What has no last day ends
  /// today, so that the same can be counted again.
  public func freezing(
    _ name: ReportName, over period: ReportPeriod, reference: String?, as id: String, on today: Day
  ) -> Deed {
    var whole = period
    whole.to = period.to ?? today
    let figures = KeptFigures(report(name, over: whole, on: today))
    let reach = Reach(self)
    return Deed([
      Proposal(
        .reportFrozen,
        data: Fields(
          [
            .set(.frozen, id), .set(.report, name), .set(.on, today),
            .set(.programme, whole.programme), .set(.since, whole.from), .set(.until, whole.to),
            .set(.reference, reference), .set(.upTo, reach.texts(of: .shared)),
          ].compactMap(\.self))),
      Proposal(
        .reportCounted,
        data: Fields(
          [
            .set(.frozen, id), .set(.columns, figures.columns), .set(.figures, figures.lines),
            .set(.upTo, reach.texts(of: .confidential)),
          ].compactMap(\.self))),
    ])
  }
}
