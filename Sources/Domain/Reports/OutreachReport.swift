extension Figures {
  /// Going to where people are: by place, and in all.
  ///
  /// A shift without contact: no contact was noted at it and no short talk counted; it counts too.
  /// Contacts are those of a shift and those held on the street. Reached: the distinct people of these
  /// contacts. Enrolled: those of them whose enrolment began on the day of a contact or later.
  func outreach() -> Report {
    let shifts = state.outreaches.filter { holds($0.on) && counts($0.programme) }
    let street = contacts.filter { $0.way == .outreach || $0.outreach != nil }
    let places = shifts.map(\.place) + street.map(place)
    let order = state.places.map(\.id).filter(places.contains)
    var rows = order.map { id in
      outreachRow(
        .thing(.place, id), shifts.filter { $0.place == id }, street.filter { place($0) == id })
    }
    if places.contains(nil) {
      rows.append(
        outreachRow(
          .word(.unknown), shifts.filter { $0.place == nil }, street.filter { place($0) == nil }))
    }
    rows.append(outreachRow(.word(.total), shifts, street))
    return Report(
      .outreach,
      [
        (.text, [.place]), (.number, [.shifts, .withoutContact]), (.hours, [.hours]),
        (.number, [.flyers, .talks, .contacts, .reached, .enrolled]),
      ], rows, notes: [.countsOnce, .reachedIsNotEnrolled])
  }

  /// Where a contact was: the place of its shift, or else its own.
  private func place(_ contact: Contact) -> String? {
    let shift = contact.outreach.flatMap { state.entity(EntityID(.outreach, $0)) }
    return shift?.text(.place) ?? contact.place
  }

  private func outreachRow(
    _ name: Figure, _ shifts: [Outreach], _ contacts: [Contact]
  ) -> [Figure] {
    let used = Set(contacts.compactMap(\.outreach))
    let enrolled = contacts.filter { contact in
      state.enrolments(of: contact.person).contains { enrolment in
        guard counts(enrolment.programme), let since = enrolment.since, let on = contact.on else {
          return false
        }
        return on <= since && since <= end
      }
    }
    return [
      name, .number(shifts.count),
      .number(shifts.count { $0.talks == 0 && !used.contains($0.id) }),
      .number(shifts.reduce(0) { $0 + ($1.minutes ?? 0) }),
      .number(shifts.reduce(0) { $0 + $1.flyers }), .number(shifts.reduce(0) { $0 + $1.talks }),
      .number(contacts.count), people(contacts.map(\.person)), people(enrolled.map(\.person)),
    ]
  }
}
