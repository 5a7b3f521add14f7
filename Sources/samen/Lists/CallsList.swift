import Domain
import Language
import Workbench

extension ListMaker {
  /// The call round of a session, or of the sessions of the next day that has any: who to call, what
  /// came of it, and the message that can be sent.
  func calls() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column("person", .person, speaks: true),
      words.column(.phone, speaks: true), words.column(.language, speaks: true),
      words.column(.interpreter), words.column("seat", .seat, speaks: true),
      words.column("waitingPlace", .waiting), words.column(.result, speaks: true),
      words.column(.session), words.column("message", .message),
    ])
    table.rows = sessionsToCall.flatMap { session in
      state.callRound(of: session.id).rows.filter { filters.holds(person: $0.person) }
        .map { row($0, session) }
    }
    return table
  }

  private var sessionsToCall: [Session] {
    if let session = filters.session.flatMap(state.session) { return [session] }
    let tomorrow = now.day + 1
    let coming = state.sessions(from: filters.from ?? tomorrow, to: filters.to ?? tomorrow + 60)
      .filter { filters.holds(programme: $0.programme) }
    guard filters.from == nil, filters.to == nil else { return coming }
    return coming.filter { $0.day == coming.first?.day }
  }

  private func row(_ row: CallRound.Row, _ session: Session) -> [Table.Cell] {
    let person = state.person(row.person)
    // Nobody works on a device that only holds a copy: then whoever leads the session signs.
    let signer = user.isEmpty ? session.facilitator ?? user : user
    let message = CallMessage(messages, sentences).text(to: row, about: session, from: signer)
    return [
      .text(row.person), .named(row.person, sentences.person(row.person)), .text(person?.phone),
      person?.language.map { .named($0, sentences.words.text("language.\($0)") ?? $0) } ?? .empty,
      .flag(person?.needsInterpreter ?? false), .choice(row.seat.rawValue, .seat),
      .number(row.waitingPlace),
      row.lastCall?.result.map { .choice($0.rawValue, .result) } ?? .empty,
      .named(session.id, sentences.session(session.id)), .text(message),
    ]
  }
}
