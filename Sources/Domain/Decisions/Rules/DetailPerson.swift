extension Rules {
  /// Nobody is born or arrives on a day to come; and a birth date may show who is a double.
  @Sendable
  static func detailPerson(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    for field in [Field.birthDate, .inBelgiumSince] {
      if let day = line.day(field), day > context.now.day { throw .dayInFuture(day) }
    }
    guard context.looksForDoubles, let id = line.of, let birthDate = line.day(.birthDate),
      let person = context.state.person(id)
    else { return [] }
    let likely = context.state.likelyDoubles(
      name: person.name, phone: person.phone, birthDate: birthDate, besides: id)
    let sameBirth = likely.first { context.state.details(of: $0.person)?.birthDate == birthDate }
    return sameBirth.map { [.likelyDouble($0.person)] } ?? []
  }
}
