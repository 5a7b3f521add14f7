extension State {
  /// Everyone who may have been registered twice, the likeliest first.
  ///
  /// People are only held against those with whom they share a key, so that thousands take no time:
  /// a name but for a letter, or a word of it with the phone or the birth date.
  public var possibleDoubles: [PossibleDouble] {
    var groups: [String: [PersonID]] = [:]
    var known: [PersonID: Likeness] = [:]
    for person in people {
      let likeness = likeness(of: person)
      known[person.id] = likeness
      for key in likeness.keys { groups[key, default: []].append(person.id) }
    }
    var weights: [Pair: Int] = [:]
    for group in groups.values where group.count > 1 {
      for (place, one) in group.enumerated() {
        for other in group[(place + 1)...] {
          let pair = Pair(first: min(one, other), second: max(one, other))
          guard weights[pair] == nil, let left = known[one], let right = known[other] else {
            continue
          }
          weights[pair] = left.weight(with: right)
        }
      }
    }
    return weights.filter { !isKeptApart($0.key.first, $0.key.second) }.map {
      PossibleDouble(first: $0.key.first, second: $0.key.second, weight: $0.value)
    }.sorted { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
  }

  private func likeness(of person: Person) -> Likeness {
    Likeness(
      words: FoldedText(person.name).words, phone: person.phone.flatMap { PhoneDigits($0) },
      birthDate: details(of: person.id)?.birthDate)
  }
}

private struct Pair: Hashable {
  let first: PersonID
  let second: PersonID
}

extension Likeness {
  /// Two people who may be one have one of these in common.
  fileprivate var keys: Set<String> {
    let name = words.sorted().joined(separator: " ")
    var keys: Set<String> = [name]
    keys.formUnion(LookalikeIndex.shortened(name))
    let digits = phone.map { String(decoding: $0.digits, as: UTF8.self) }
    for word in words {
      let forms = word.count < 4 ? [word] : [word] + LookalikeIndex.shortened(word)
      for form in forms {
        if let digits { keys.insert("\(form)+\(digits)") }
        if let birthDate { keys.insert("\(form)@\(birthDate.text)") }
      }
    }
    if let digits, let birthDate { keys.insert("\(digits)@\(birthDate.text)") }
    return keys
  }
}
