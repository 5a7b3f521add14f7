import Domain
import Language
import Screen

/// What is to come and what was reached: appointments, outcomes, hours, loans.
extension Workbench {
  func workLines(_ id: PersonID) -> [ProfileLine] {
    appointmentLines(id) + outcomeLines(id) + hoursLines(id) + loanLines(id)
  }

  private func appointmentLines(_ id: PersonID) -> [ProfileLine] {
    let open = state.contacts(of: id).filter(\.isOpen)
      .sorted { ($0.day?.number ?? 0, $0.id) < ($1.day?.number ?? 0, $1.id) }
    return lines(
      words(PanePhrase.appointments),
      open.map { contact in
        let day = contact.day.map { words.shortDate($0.parts) } ?? "?"
        let place = contact.place.flatMap(state.place)?.name
        let staff = contact.staff.map { state.staff($0)?.name ?? $0 }
        let interpreter = contact.needsInterpreter ? words(PanePhrase.interpreter) : nil
        let parts = [contact.start?.text, place, staff, interpreter, contact.text]
        return ProfileLine(
          text: ([day] + parts.compactMap(\.self)).joined(separator: " · "),
          style: (contact.day.map { $0 < now.day } ?? false) ? .warning : .plain, indent: 2)
      })
  }

  private func outcomeLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.outcomes),
      state.outcomes(of: id).flatMap { outcome -> [ProfileLine] in
        let result = outcome.result.map { words.value($0.rawValue, of: "reached") } ?? ""
        let day = outcome.on.map { words.numericDate($0.parts) } ?? ""
        let durable = outcome.isDurable ? words.field("durable").lowercased() : nil
        let head = [result, day, durable, outcome.text].compactMap(\.self).joined(separator: " · ")
        let due = outcome.followUpsDue(on: now.day).map { moment in
          ProfileLine(
            text: "\(symbols.dot) \(words(PanePhrase.followUpDue, ["moment": followUp(moment)]))",
            style: .warning, indent: 2)
        }
        return [ProfileLine(text: head, style: .good)] + outcome.followUps.map(followUpLine) + due
      })
  }

  private func followUpLine(_ heard: FollowUp) -> ProfileLine {
    let moment = heard.moment.map(followUp) ?? ""
    let still = heard.isStillThere.map { words($0 ? PanePhrase.stillThere : .notThere) }
    let parts = [moment, still ?? words(FormPhrase.notKnown), heard.text].compactMap(\.self)
    return ProfileLine(text: "\(symbols.tick) \(parts.joined(separator: " · "))", indent: 2)
  }

  private func followUp(_ moment: FollowUpMoment) -> String {
    words.value(moment.rawValue, of: "moment")
  }

  /// Hours this month and this year, beside the most that the project allows.
  private func hoursLines(_ id: PersonID) -> [ProfileLine] {
    let worked = state.workedHours(of: id)
    guard !worked.isEmpty else { return [] }
    let parts = now.day.parts
    let year = worked.filter { $0.on?.parts.year == parts.year }
    let month = year.filter { $0.on?.parts.month == parts.month }
    let programme = worked.last?.programme.flatMap(state.programme)
    return lines(
      words(PanePhrase.hours),
      [
        ProfileLine(
          text: words(PanePhrase.thisMonth, ["hours": share(month, programme?.hoursPerMonth)])),
        ProfileLine(
          text: words(PanePhrase.thisYear, ["hours": share(year, programme?.hoursPerYear)])),
      ])
  }

  private func share(_ worked: [WorkedHours], _ most: Int?) -> String {
    let hours = words.duration(minutes: worked.map(\.minutes).reduce(0, +))
    return most.map { "\(hours) / \(words.duration(minutes: $0 * 60))" } ?? hours
  }

  private func loanLines(_ id: PersonID) -> [ProfileLine] {
    lines(
      words(PanePhrase.loans),
      state.loans(to: id).map { loan in
        let name = state.resource(loan.resource)?.name ?? loan.resource
        let loanState = words.value(loan.state.rawValue, of: "loan")
        let day = loan.state == .returned ? loan.until ?? loan.since : loan.since
        let since = day.map { words.numericDate($0.parts) } ?? ""
        return ProfileLine(text: "\(name) · \(loanState) · \(since)")
      })
  }
}
