/// A project that people take part in.
public struct Programme: Hashable, Sendable {
  let entity: Entity

  /// How many questions a survey may have.
  public static let questionCounts = 3...5

  public var id: ProgrammeID { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }
  /// From this day on a closed programme is open to everyone (seed 000: "in september ... in een
  /// open aanbod").
  public var openFrom: Day? { entity.day(.openFrom) }
  public var themes: [String] { entity.texts(.themes) }
  public var municipalities: [String] { entity.texts(.municipalities) }
  /// Euro cents.
  public var budget: Int? { entity.number(.budget) }
  /// How many sessions are planned in all.
  public var plannedSessions: Int? { entity.number(.sessions) }
  /// After how many days of waiting someone must look.
  public var waitLimit: Int { entity.number(.waitLimit) ?? 14 }
  /// After how many days without a word someone is to be spoken to again.
  public var silentAfter: Int { entity.number(.silentAfter) ?? 60 }
  /// In how many life domains thresholds stand open before they are "several problems" (seed 003).
  public var manyThresholds: Int { entity.number(.manyThresholds) ?? Programme.usualManyThresholds }
  /// Where a programme does not set it.
  static let usualManyThresholds = 3
  /// The programme this one is part of.
  public var parent: ProgrammeID? { entity.text(.parent) }
  /// Whom it is meant for, one of these; empty for everyone.
  public var eligible: [StatusName] { entity.texts(.eligible).compactMap(StatusName.init) }
  public var modules: [Module] { entity.texts(.modules).compactMap(Module.init) }
  public var targetGroups: [TargetGroup] {
    entity.texts(.targetGroups).compactMap(TargetGroup.init)
  }
  /// The most hours of wijk-werken in a month and in a year, and for how many months; nil where the
  /// programme sets no limit.
  public var hoursPerMonth: Int? { entity.number(.hoursPerMonth) }
  public var hoursPerYear: Int? { entity.number(.hoursPerYear) }
  public var maxMonths: Int? { entity.number(.maxMonths) }
  /// For how many months what is held of someone is kept after they left; nil where nothing was
  /// agreed.
  public var keepMonths: Int? { entity.number(.keepMonths) }
  /// What the survey asks after a session; empty where the usual questions are asked.
  public var questions: [String] { entity.texts(.questions) }
  public var funderLine: String? { entity.text(.funderLine) }

  /// Who may come on `day`.
  public func access(on day: Day) -> Access {
    if let openFrom, day >= openFrom { return .open }
    return entity.choice(.access) ?? .open
  }
}

extension State {
  /// The programme `id`, nil where there is none.
  public func programme(_ id: ProgrammeID) -> Programme? {
    entity(EntityID(.programme, id)).map(Programme.init)
  }

  /// All programmes, by their first day.
  public var programmes: [Programme] {
    entities(.programme).map(Programme.init).sorted {
      ($0.since?.number ?? .max, $0.id) < ($1.since?.number ?? .max, $1.id)
    }
  }
}
