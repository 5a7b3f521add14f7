import Domain
import Language
import Screen

/// The laptops of the team, in front of the panes: who asks to come in first, who was taken out last.
struct LaptopsOverlay: Hashable, Sendable {
  /// One row.
  enum Row: Hashable, Sendable {
    case asks(LaptopRequest)
    case laptop(Laptop)

    var device: String {
      switch self {
      case .asks(let request): request.laptop.device
      case .laptop(let laptop): laptop.member.device
      }
    }
    var name: String {
      switch self {
      case .asks(let request): request.laptop.name
      case .laptop(let laptop): laptop.member.name
      }
    }
  }

  var list = ListState()
  var question: LaptopQuestion?
  /// Who confirmed which erasure, while that is read.
  var erasures: Pager?
}

extension Workbench {
  mutating func openLaptops() -> [Effect] {
    var open = LaptopsOverlay()
    open.list.count = laptopRows.count
    overlay = .laptops(open)
    return [.lookAtLaptops]
  }

  /// True while the laptops stand in front.
  public var showsLaptops: Bool { if case .laptops = overlay { true } else { false } }

  var laptopRows: [LaptopsOverlay.Row] {
    known.requests.map { .asks($0) } + known.laptops.map { .laptop($0) }
  }

  func laptopRow(_ open: LaptopsOverlay) -> LaptopsOverlay.Row? {
    let rows = laptopRows
    return rows.indices.contains(open.list.selected) ? rows[open.list.selected] : nil
  }

  mutating func countLaptopRows() {
    guard case .laptops(var open) = overlay else { return }
    open.list.count = laptopRows.count
    overlay = .laptops(open)
  }

  mutating func laptopsPressed(_ open: LaptopsOverlay, _ key: Key) -> [Effect] {
    if let question = open.question { return answered(question, key, open) }
    if open.erasures != nil { return readErasures(open, key) }
    switch key.code {
    case .escape, .character("q"), .character("L"): overlay = nil
    case .character("D"): return openSharing()
    case .character("e"): showErasures(open)
    case .enter, .character("a"), .character("w"), .character("x"), .character("v"):
      guard let row = laptopRow(open) else { return [] }
      return chose(key, row, open)
    default:
      var open = open
      if open.list.handle(key, rows: laptopAreas.rows.rows) == .ignored {
        status.say(words(PanePhrase.noSuchKey))
      }
      overlay = .laptops(open)
    }
    return []
  }

  /// Enter asks what is to be done; a letter does it at once where that makes sense.
  private mutating func chose(
    _ key: Key, _ row: LaptopsOverlay.Row, _ open: LaptopsOverlay
  ) -> [Effect] {
    let possible = possible(row)
    let wanted: LaptopQuestion.Kind? =
      switch key.code {
      case .character("a"): .admit
      case .character("w"): .refuse
      case .character("x"): .remove
      case .character("v"): .lost
      default: nil
      }
    if let readOnly {
      status.say(readOnly, .alarm)
    } else if let wanted {
      guard possible.contains(wanted) else {
        status.say(words(LaptopPhrase.notHere))
        return []
      }
      return begin(wanted, row, open)
    } else if possible == [.admit, .refuse] {
      return begin(.admit, row, open)
    } else if !possible.isEmpty {
      ask(.whatNow, row, open)
    } else {
      status.say(words(LaptopPhrase.isThisOne))
    }
    return []
  }

  /// What can be done with a laptop.
  func possible(_ row: LaptopsOverlay.Row) -> [LaptopQuestion.Kind] {
    switch row {
    case .asks: [.admit, .refuse]
    case .laptop(let laptop):
      laptop.member.device == known.own
        ? [] : laptop.member.isRemoved ? [.admit] : [.admit, .remove, .lost]
    }
  }

  private mutating func readErasures(_ open: LaptopsOverlay, _ key: Key) -> [Effect] {
    guard var pager = open.erasures else { return [] }
    let isSearching = pager.search != nil
    let isRead =
      pager.handle(key, size: laptopsRect.size) == .closed || !isSearching && key.code == .enter
    var open = open
    open.erasures = isRead ? nil : pager
    overlay = .laptops(open)
    return []
  }

  mutating func mousedLaptops(_ open: LaptopsOverlay, _ mouse: Mouse) -> [Effect] {
    if let question = open.question { return answered(question, mouse, open) }
    var open = open
    if var pager = open.erasures {
      _ = pager.handle(mouse, size: laptopsRect.size)
      open.erasures = pager
      overlay = .laptops(open)
      return []
    }
    let outcome = open.list.handle(mouse, in: laptopAreas.rows)
    overlay = .laptops(open)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return laptopsPressed(open, Key(.enter))
  }
}
