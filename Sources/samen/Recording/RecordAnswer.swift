import Domain
import Journal
import Language
import Screen
import Workbench

/// The line that answers a line of `samen record -`, once it is on disk or refused.
enum RecordAnswer {
  /// It is on disk; `ids` are those of what its lines speak of, in their order.
  static func done(
    _ done: Desk.Done, ids: [String?], isAct: Bool, _ sentences: Sentences
  ) -> Value {
    let first = done.events.first
    var fields = Fields([
      .init("ok", .flag(true)),
      .init("lines", .list(done.events.map { .text($0.version.text) })),
      .init("kind", first.map { .text($0.kind) } ?? .null),
      .init("of", first?.of.map { .text($0) } ?? .null),
      .init("id", text(ids.first ?? nil)),
    ])
    if isAct { fields["ids"] = .list(ids.map(text)) }
    fields["warnings"] = .list(done.warnings.map { warning($0, sentences) })
    return .object(fields)
  }

  /// It was refused, and nothing of it was written.
  static func refused(_ error: CommandError, message: String) -> Value {
    .object(
      Fields([
        .init("ok", .flag(false)), .init("refusal", .text(code(of: error))),
        .init("message", .text(cleanedLine(message))),
      ]))
  }

  private static func text(_ id: String?) -> Value { id.map { .text($0) } ?? .null }

  private static func warning(_ warning: Warning, _ sentences: Sentences) -> Value {
    .object(
      Fields([
        .init("code", .text(name(of: warning))),
        .init("message", .text(cleanedLine(sentences.warning(warning)))),
      ]))
  }

  /// The name of the refusal, for programs: that of its case in the domain.
  static func code(of error: CommandError) -> String {
    switch error {
    case .refused(.flaw(_, let flaw)): name(of: flaw)
    case .refused(let refusal): name(of: refusal)
    case .unreadableDay(_, let mistake): name(of: mistake)
    case .unreadableTime: "notATime"
    case .notARecord: "notARecord"
    case .journal(let error, _): name(of: error)
    default: "notWritten"
    }
  }

  private static func name(of value: some Any) -> String {
    String("\(value)".prefix { $0 != "(" })
  }
}
