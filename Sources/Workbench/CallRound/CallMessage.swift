import Domain
import Language

/// A message to someone about a session, ready to be copied, in the language they read.
public struct CallMessage {
  let book: MessageBook
  let sentences: Sentences

  /// Messages out of `book`, with the names that `sentences` knows.
  public init(_ book: MessageBook, _ sentences: Sentences) {
    self.book = book
    self.sentences = sentences
  }

  /// What to send to a row of the call round. `user` signs it.
  public func text(
    to row: CallRound.Row, about session: Session, from user: Handle
  ) -> String {
    let person = sentences.state.person(row.person)
    let words = book.words(in: person?.language)
    let opening = words(
      phrase(row, session),
      [
        "name": sentences.person(row.person), "kind": words.kind(session.form?.rawValue),
        "date": session.day.map { words.date($0.parts) } ?? "", "time": session.start?.text ?? "",
      ])
    var parts = [opening]
    if !session.isCancelled {
      if let place = place(of: session) { parts.append(words(.place, ["place": place])) }
      parts.append(words(.question))
    } else {
      parts.append(words(.call))
    }
    parts.append(words(.regards, ["staff": sentences.staff(user)]))
    return parts.joined(separator: " ")
  }

  private func phrase(_ row: CallRound.Row, _ session: Session) -> MessagePhrase {
    if session.isCancelled { return .cancelled }
    if row.group == .waiting || row.seat == .offered { return .offer }
    return session.wasMoved ? .moved : .invitation
  }

  /// "Sociaal Huis, Lange Schipstraat 27".
  private func place(of session: Session) -> String? {
    session.place.flatMap(sentences.state.place).map { place in
      [place.name, place.address].compactMap(\.self).joined(separator: ", ")
    }
  }
}
