import Domain
import Screen

extension Workbench {
  static let checkInContext = "checkin"

  /// The keys at the door. None of them is a letter, which looks for a name, nor a digit, which is an
  /// accented letter on a Belgian keyboard.
  var checkInBindings: [Binding<Action>] {
    let here = Workbench.checkInContext
    return [
      Binding(
        "checkin.mark", ["enter"], .checkIn(.marked), in: here, whyNot: needsDoorRow,
        hint: .shown(0)),
      Binding(
        "checkin.status", ["right"], .checkIn(.statusTurned(1)), in: here, whyNot: needsDoorRow,
        hint: .shown(2)),
      Binding(
        "checkin.statusBack", ["left"], .checkIn(.statusTurned(-1)), in: here,
        whyNot: needsDoorRow),
      Binding(
        "checkin.walkIn", ["+", "="], .checkIn(.walkedIn), in: here,
        whyNot: needsDoor ?? (checkIn?.letters.isEmpty ?? true ? "why.noLetters" : nil),
        hint: .shown(0)),
      Binding(
        "checkin.undo", ["-"], .checkIn(.undone), in: here,
        whyNot: needsDoor ?? (checkIn?.marked.isEmpty ?? true ? "why.nobodyMarked" : nil),
        hint: .shown(1)),
      Binding(
        "checkin.erase", ["backspace"], .checkIn(.letterErased), in: here, whyNot: atTheDoor),
      Binding(
        "checkin.back", ["esc"], .checkIn(.wentBack), in: here, whyNot: atTheDoor, hint: .always),
    ]
  }

  /// The keys that work everywhere, as far as they are no letters.
  var bindingsAtTheDoor: [Binding<Action>] {
    let kept = [
      "unsaved", "help", "redraw", "suspend", "interrupt", "up", "down", "pageUp", "pageDown",
      "first", "last",
    ]
    return checkInBindings + globalBindings.filter { kept.contains($0.id) }
  }

  private var atTheDoor: String? { checkIn == nil ? "why.notAtTheDoor" : nil }
  private var needsDoor: String? { atTheDoor ?? cannotWrite }
  private var needsDoorRow: String? {
    needsDoor ?? (checkInRow == nil ? "why.nobodyFound" : nil)
  }
}
