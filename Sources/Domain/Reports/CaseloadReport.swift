extension Figures {
  /// Whom each member of staff has in their care on the last day, and the contacts they had.
  ///
  /// A person in the care of two counts for both and once in the total. Nobody: people who take part on
  /// that day and are in nobody's care.
  func caseload() -> Report {
    let current = state.entities(.assignment).map(Assignment.init).filter {
      $0.isCurrent(on: end) && counts(nil, of: $0.person)
    }
    let had = contacts
    let named = Set(current.map(\.staff) + had.compactMap(\.staff))
    let known = state.staff.map(\.id)
    let order = known + named.subtracting(known).sorted()
    var rows = order.map { staff -> [Figure] in
      [
        .thing(.staff, staff), people(current.filter { $0.staff == staff }.map(\.person)),
        .number(had.count { $0.staff == staff }),
      ]
    }
    let inCare = Set(current.map(\.person))
    let alone = Set(allEnrolments.filter { $0.isCurrent(on: end) }.map(\.person))
      .subtracting(inCare)
    rows.append([
      .word(.nobody), .number(alone.count), .number(had.count { $0.staff == nil }),
    ])
    rows.append([.word(.total), .number(inCare.count), .number(had.count)])
    return Report(
      .caseload, [(.text, [.staff]), (.number, [.people, .contacts])], rows,
      notes: [.asOfEnd, .countsOnce, .byPerson])
  }
}
