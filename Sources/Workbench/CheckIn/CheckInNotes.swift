import Domain
import Language

/// What to know of someone before they are marked. Nobody is sent away at the door: it is said, and
/// Enter does it all the same.
extension Workbench {
  /// What there is to say of the row that Enter marks; nothing where nothing is special.
  var checkInNotes: String {
    // Who is in the room already is in the room.
    guard let checkIn, let row = checkInRow, row.onSheet?.status?.isThere != true else { return "" }
    let mark = checkInStatus(row)
    let deed = attendance(mark, of: row.person, row.onSheet, at: checkIn.session)
    do throws(Refusal) {
      let warnings = try state.decide(deed, at: now).warnings
      let notes = (mark.isThere ? standing(row) : []) + warnings.map(sentences.warning)
      guard !notes.isEmpty, mark.isThere else { return notes.joined(separator: " ") }
      let welcome = words(CheckInPhrase.welcome, ["key": keyText("checkin.mark")])
      return (notes + [welcome]).joined(separator: " ")
    } catch {
      return sentences.refusal(error)
    }
  }

  /// How this person stands to the session, where they have no seat in it.
  private func standing(_ row: CheckInRow) -> [String] {
    let name = sentences.person(row.person)
    guard let onSheet = row.onSheet else {
      return [words(CheckInPhrase.notOnSheet, ["name": name])]
    }
    switch onSheet.seat {
    case .waiting:
      let place = words.ordinal(onSheet.waitingPlace ?? 1)
      return [words(CheckInPhrase.waits, ["name": name, "place": place])]
    case .offered: return [words(CheckInPhrase.offered, ["name": name])]
    default: return []
    }
  }
}
