import Foundation
import Testing

/// A workshop, a desk and somebody in the field, a day apart each, and one stick that goes round.
struct StickRoundTests {
  private static let people = ["Aida Haddad", "Brahim Sahli", "Chidi Balogun"]

  @Test func `a stick passed round makes three stations agree, with the keys of the screen alone`()
    throws
  {
    let place = try Sandbox()
    let stick = "\(place.path)/home"
    let walter = try Facilitator.on("2021-05-11")
    try walter.beginsProject()
    try walter.goesToSession(2)
    try walter.signsUp(Self.people[0])
    try walter.sharesFirst(in: stick)

    let els = try Facilitator.on("2021-05-12")
    let code = try els.asksToJoin(in: stick, as: "Els")
    try walter.shares()
    try walter.letsIn("Els", with: code)
    try els.shares()
    let samir = try Facilitator.on("2021-05-13")
    let second = try samir.asksToJoin(in: stick, as: "Samir")
    try els.shares()
    try els.letsIn("Samir", with: second)
    try samir.shares()

    try els.signsUp(Self.people[1])
    try els.notes("koken", of: Self.people[0])
    try samir.signsUp(Self.people[2])
    try samir.notes("vier talen", of: Self.people[0])
    for station in [walter, els, samir, walter, els] { try station.shares() }

    let pictures = try [walter, els, samir].map { station in
      try station.comesBack(on: "2021-05-14").looksAround(for: Self.people[0])
    }
    #expect(pictures[1] == pictures[0])
    #expect(pictures[2] == pictures[0])
    let all = pictures[0].joined(separator: "\n")
    for text in Self.people + ["koken", "vier talen"] { #expect(all.contains(text), "\(text)") }
  }
}
