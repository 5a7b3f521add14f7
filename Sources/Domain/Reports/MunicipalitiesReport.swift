extension Figures {
  /// People by the municipality they live in, and sessions by that of their place.
  ///
  /// First the municipalities of the projects, then the others people come from, then those of whom it
  /// is not known. Reached, enrolled and onward flow as in the overview and the funnel.
  func municipalities() -> Report {
    let listed = state.programmes.filter { counts($0.id) }.flatMap(\.municipalities)
    let counted: [Set<PersonID>] = [reached, Set(enrolments.map(\.person)), onward]
    let held = heldSessions
    let everyone = counted.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
    let lived = everyone.map { state.person($0)?.municipality }
    let met = held.map(municipality)
    let others = Set((lived + met).compactMap(\.self)).subtracting(listed).sorted()
    var rows = (listed.unique + others).map { name -> [Figure] in
      [.text(name)] + counted.map { people(inhabitants($0, of: name)) }
        + [.number(met.count { $0 == name })]
    }
    if (lived + met).contains(nil) {
      rows.append(
        [.word(.unknown)] + counted.map { people(inhabitants($0, of: nil)) }
          + [.number(met.count { $0 == nil })])
    }
    rows.append([.word(.total)] + counted.map { people($0) } + [.number(held.count)])
    return Report(
      .municipalities,
      [(.text, [.municipality]), (.number, [.reached, .enrolled, .onward, .sessions])], rows,
      notes: [.countsOnce])
  }

  private func municipality(_ session: Session) -> String? {
    session.place.flatMap(state.place)?.municipality
  }

  private func inhabitants(_ people: Set<PersonID>, of name: String?) -> [PersonID] {
    people.filter { state.person($0)?.municipality == name }
  }
}
