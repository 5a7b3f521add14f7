import Domain
import Language
import Screen

/// Closing a session; where everyone fits, heads are counted, as not all of them give their name.
extension Workbench {
  mutating func openClosingForm(_ session: Session) {
    let there = roster?.there ?? 0
    open(
      .closing(session.id), title: words(FormPhrase.closing, ["session": topic(session)]),
      [
        .text(
          "headcount", words.field("headcount"), there > 0 ? String(there) : "",
          hint: words(FormPhrase.headcountHint))
      ], note: words(FormPhrase.closingNote))
  }

  mutating func submitClosing(_ id: SessionID, _ reading: inout FormReading) -> [Effect] {
    let headcount = reading.number("headcount", of: .headcount)
    guard reading.mistakes.isEmpty, let session = state.session(id) else { return [] }
    return close(session, headcount: headcount)
  }

  /// Writes the answers and tips that waited, shuffled, and then closes the sheet: two deeds, so
  /// that whoever undoes the closing does not take the answers back with it.
  mutating func close(_ session: Session, headcount: Int?) -> [Effect] {
    let left = boxes[session.id]?.unwritten(in: state)
    guard let left, !left.isEmpty else {
      return write(closing(session.id, headcount: headcount))
    }
    return write(
      Deed.collect(left, on: session, using: &chance),
      then: .boxEmptied(session.id, headcount: headcount))
  }

  func closing(_ session: SessionID, headcount: Int?) -> Deed {
    Deed(.sessionClosed, .set(.session, session), .set(.headcount, headcount))
  }
}
