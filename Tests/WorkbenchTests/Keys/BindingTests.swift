import Language
import Screen
import Testing

@testable import Workbench

@Suite("The list of keys") struct BindingTests {
  /// Every binding there is, by its id: those of the panes in states that change them, and those of
  /// all that can stand in front.
  private func all() throws -> [Binding<Action>] {
    let desks = try [Desk(.rich()), appointment(), InFront.settling.desk()]
    let panes = desks.flatMap { $0.workbench.everyBinding }
    let fronts = try InFront.allCases.flatMap { way in
      let workbench = try way.desk().workbench
      return workbench.front.map(workbench.bindings) ?? []
    }
    var seen: Set<String> = []
    return (panes + fronts).filter { seen.insert($0.id).inserted }
  }

  /// On an appointment the calendar has keys of its own.
  private func appointment() throws -> Desk {
    var desk = try Desk(.appointments())
    desk.strike("<down>")
    return desk
  }

  @Test("those that only come in some states are among them")
  func complete() throws {
    let ids = Set(try all().map(\.id))
    let rare = ["calendar.missed", "calendar.held", "calendar.cancel", "calendar.act"]
    let named = SheetName.allCases.map { "sheet.\($0.rawValue)" }
    #expect(ids.isSuperset(of: rare + named + ["calls.offer", "menu.drop", "recent.undo"]))
    #expect(ids.count > 200)
  }

  @Test("each thing that can stand in front is come to", arguments: Front.allCases)
  func reached(front: Front) throws {
    let reached = try InFront.allCases.compactMap { try $0.desk().workbench.front }
    #expect(reached.contains(front))
  }

  @Test("each has a label and a sentence in every language", arguments: Tongue.allCases)
  func words(tongue: Tongue) throws {
    let words = Shelf.words(tongue)
    for binding in try all() {
      #expect(words.text("binding.\(binding.word).label") != nil, "\(binding.word)")
      #expect(words.text("binding.\(binding.id).label") != nil, "\(binding.id)")
      #expect(words.text("binding.\(binding.id).help") != nil, "\(binding.id)")
    }
  }

  @Test("each stands in the help and in the palette, wherever one is")
  func everywhere() throws {
    let desks = try [Desk(.lively(), columns: 200, rows: 700), appointment()]
    for var desk in desks {
      desk.resize(200, 700)
      for pane in Pane.allCases {
        desk.workbench.focus = pane
        let palette = Set(desk.workbench.paletteEntries.compactMap { $0.command?.id })
        desk.strike("?")
        let help = desk.front
        desk.strike("?")
        for binding in desk.workbench.everyBinding {
          #expect(palette.contains(binding.id), "\(binding.id)")
          let words = desk.workbench.bindingHelp(binding.id).split(separator: " ")
          #expect(help.contains(words.prefix(4).joined(separator: " ")), "\(binding.id)")
        }
      }
    }
  }

  @Test("what stands in front has all its keys in the help and the palette of the panes")
  func fronts() throws {
    let listed = Set(try Desk(.lively()).workbench.everyBinding.map(\.id))
    for way in InFront.allCases {
      let workbench = try way.desk().workbench
      let front = try #require(workbench.front, "\(way)")
      #expect(Set(workbench.bindings(of: front).map(\.id)).subtracting(listed).isEmpty, "\(way)")
    }
  }

  @Test("one that cannot be done now says why, in every language", arguments: Tongue.allCases)
  func reasons(tongue: Tongue) throws {
    let words = Shelf.words(tongue)
    for desk in try [Desk(.empty()), Desk(.lively())] {
      for binding in desk.workbench.everyBinding where !binding.isEnabled {
        #expect(binding.whyNot.flatMap { words.text($0) } != nil, "\(binding.id)")
      }
    }
  }

  @Test("no two clash in one pane, nor with those that work everywhere")
  func clashes() throws {
    for desk in try [Desk(.rich()), appointment(), InFront.settling.desk()] {
      let workbench = desk.workbench
      let panes = Pane.allCases.flatMap(workbench.bindings) + workbench.globalBindings
      #expect(BindingSet(panes).clashes().map { "\($0.0) and \($0.1)" } == [])
    }
  }

  @Test("no two clash at the door")
  func clashesAtTheDoor() throws {
    let door = try Desk(.lively()).workbench.bindingsAtTheDoor
    #expect(BindingSet(door).clashes().map { "\($0.0) and \($0.1)" } == [])
  }

  @Test("at the door no key that looks for a name runs anything")
  func noLettersAtTheDoor() throws {
    for binding in try Desk(.lively()).workbench.checkInBindings {
      for case .character(let sign) in binding.keys.compactMap({ $0.key?.code }) {
        #expect(!sign.isLetter && !sign.isNumber, "\(binding.id)")
      }
    }
  }

  @Test("no two clash in what stands in front, nor with those that work there too")
  func clashesInFront() throws {
    for way in InFront.allCases {
      let workbench = try way.desk().workbench
      let too = workbench.globalBindings.filter {
        ["interrupt", "suspend", "redraw"].contains($0.id)
      }
      let front = try #require(workbench.front, "\(way)")
      let set = BindingSet(workbench.bindings(of: front) + too)
      #expect(set.clashes().map { "\($0.0) and \($0.1)" } == [], "\(way)")
    }
  }

  @Test("each key is one that exists")
  func readable() throws {
    #expect(BindingSet(try all()).unreadable().map(\.id) == [])
  }

  @Test("each can be struck on AZERTY, QWERTY and QWERTZ without AltGr; sheets stand in a menu")
  func keyboards() throws {
    for binding in try all() where !binding.id.hasPrefix("sheet.") {
      let reachable = binding.keys.contains { chord in
        guard let key = chord.key else { return false }
        return !key.alt && isOnEveryKeyboard(key.code)
      }
      #expect(reachable, "\(binding.id)")
      #expect(!binding.keys.contains { "[]{}\\|@#~".contains($0.written) }, "\(binding.id)")
    }
  }

  /// Neither a digit, which needs Shift on AZERTY, nor an F-key, which a laptop may keep to itself.
  private func isOnEveryKeyboard(_ code: KeyCode) -> Bool {
    switch code {
    case .function: return false
    case .character(let character):
      return ("a"..."z").contains(character) || ("A"..."Z").contains(character)
        || "/:?!+=-,;. ".contains(character)
    default: return true
    }
  }
}
