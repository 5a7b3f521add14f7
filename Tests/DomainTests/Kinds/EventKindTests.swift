import Testing

@testable import Domain

@Suite struct EventKindTests {
  private let marked = EventKind.attendanceMarked
  private let mark = Fields([.init("session", "s1"), .init("status", "present")])

  @Test("A whole line has no flaw, as it is written and as it is read")
  func noFlaw() {
    #expect(marked.flaw(of: "p1", data: mark, strict: true) == nil)
    #expect(marked.flaw(of: "p1", data: mark, strict: false) == nil)
  }

  @Test("A kind is about a person, or about nobody")
  func subject() {
    #expect(marked.flaw(of: nil, data: mark, strict: false) == .personMissing)
    let session = Fields([.init("session", "s1")])
    #expect(
      EventKind.sessionChanged.flaw(of: "p1", data: session, strict: false) == .personNotExpected)
  }

  @Test("A required field cannot be absent and cannot be null")
  func required() {
    var data = mark
    data["status"] = .null
    #expect(marked.flaw(of: "p1", data: data, strict: false) == .fieldMissing(.status))
    data["status"] = nil
    #expect(marked.flaw(of: "p1", data: data, strict: false) == .fieldMissing(.status))
    data["session"] = nil
    #expect(marked.flaw(of: "p1", data: data, strict: false) == .fieldMissing(.session))
  }

  @Test("Null clears a field that is not required")
  func cleared() {
    var data = mark
    data["minutes"] = .null
    #expect(marked.flaw(of: "p1", data: data, strict: true) == nil)
  }

  @Test("A field nobody knows is a flaw in what is typed, not in what is there")
  func unknownField() {
    var data = mark
    data["mood"] = "good"
    #expect(marked.flaw(of: "p1", data: data, strict: true) == .fieldUnknown("mood"))
    #expect(marked.flaw(of: "p1", data: data, strict: false) == nil)
  }

  @Test("A value of another type, or outside its range, is a flaw")
  func values() {
    for (field, value) in [
      (Field.status, Value.text("teleported")), (.minutes, .number(-1)), (.minutes, "90"),
      (.walkIn, .number(1)), (.session, "S 1"), (.session, .list(["s1"])),
    ] {
      var data = mark
      data[field] = value
      #expect(
        marked.flaw(of: "p1", data: data, strict: false) == .valueUnknown(field, value))
    }
  }

  @Test("Days, times, lists and long texts are looked at")
  func fieldTypes() {
    #expect(FieldType.day.accepts("2026-11-23") && !FieldType.day.accepts("2026-02-30"))
    #expect(FieldType.time.accepts("13:30") && !FieldType.time.accepts("24:00"))
    #expect(FieldType.handle.accepts("walter") && !FieldType.handle.accepts("Walter W"))
    let list = FieldType.list(.number(1...10))
    #expect(list.accepts(.list([.number(1), .number(10)])) && list.accepts(.list([])))
    #expect(!list.accepts(.list([.number(11)])) && !list.accepts(.list([.null])))
    let longest = String(repeating: "é", count: FieldType.longestText / 2)
    #expect(FieldType.text.accepts(.text(longest)) && !FieldType.text.accepts(.text(longest + "e")))
  }

  @Test("One data key has one JSON type in all kinds")
  func oneTypeAKey() {
    var types: [String: Set<String>] = [:]
    for kind in EventKind.all {
      for field in kind.fields { types[field.name, default: []].insert(jsonType(field.type)) }
      for entry in kind.implied.entries {
        let type = entry.value.asFlag == nil ? "string" : "boolean"
        types[entry.name, default: []].insert(type)
      }
    }
    #expect(types.filter { $0.value.count > 1 }.isEmpty)
    #expect(types.count > 50)
  }

  private func jsonType(_ type: FieldType) -> String {
    switch type {
    case .flag: "boolean"
    case .number: "integer"
    case .list(let element): "array of \(jsonType(element))"
    default: "string"
    }
  }

  @Test("Every kind has one name, its fields once, and a key to the thing it writes")
  func wellFormed() {
    #expect(Set(EventKind.all.map(\.name)).count == EventKind.all.count)
    for kind in EventKind.all {
      #expect(EventKind.named(kind.name) == kind)
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count, "\(kind.name)")
      #expect(kind.dated.map { kind.fields.contains($0) } ?? true, "\(kind.name)")
      // What is about a person as such needs no key beside the person.
      let asSuch: [EntityType] = [.person, .detail, .kept]
      if let type = kind.writes, !asSuch.contains(type) {
        #expect(kind.keyField != nil, "\(kind.name)")
      }
      for entry in kind.implied.entries { #expect(kind.field(entry.name) == nil, "\(kind.name)") }
    }
    #expect(EventKind.named("future.said") == nil)
  }
}
