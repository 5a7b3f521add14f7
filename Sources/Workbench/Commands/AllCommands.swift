import Language
import Screen

/// Commands that belong together.
struct CommandSection {
  let title: String
  /// Where they work, in a word.
  let place: String
  let bindings: [Binding<Action>]
}

extension Workbench {
  /// Everything that can be done: what works here first, then everywhere, then the rest.
  var commandSections: [CommandSection] {
    let everywhere = words(OverlayPhrase.helpEverywhere)
    let panes = Pane.allCases.filter { $0 != focus || checkIn != nil }.map {
      CommandSection(title: paneName($0), place: paneName($0), bindings: bindings(of: $0))
    }
    return [
      checkIn == nil ? paneHere : door,
      CommandSection(title: everywhere, place: everywhere, bindings: globalBindings),
    ] + panes + (checkIn == nil ? [door] : []) + [sheets] + fronts
  }

  private var paneHere: CommandSection {
    CommandSection(
      title: words(OverlayPhrase.helpHere, ["pane": title(of: focus)]), place: paneName(focus),
      bindings: Workbench.byUse(bindings(of: focus)))
  }

  var door: CommandSection {
    let title = words(CheckInPhrase.title)
    return CommandSection(title: title, place: title, bindings: checkInBindings)
  }

  var sheets: CommandSection {
    let notes = words(OverlayPhrase.helpNotes)
    return CommandSection(title: notes, place: notes, bindings: sheetBindings)
  }

  var fronts: [CommandSection] {
    Front.allCases.map { front in
      let title = words.text("front.\(front.rawValue)") ?? front.rawValue
      return CommandSection(title: title, place: title, bindings: bindings(of: front))
    }
  }

  /// What is done most before what only moves: the help opens on what to do first.
  private static func byUse(_ bindings: [Binding<Action>]) -> [Binding<Action>] {
    let places = bindings.enumerated().map { place, binding -> (use: Int, place: Int) in
      switch binding.hint {
      case .always: (0, place)
      case .shown(let priority): (priority, place)
      case .hidden: (.max, place)
      }
    }
    return places.sorted { ($0.use, $0.place) < ($1.use, $1.place) }.map { bindings[$0.place] }
  }

  /// Every binding there is, for whoever looks one up by its id.
  var everyBinding: [Binding<Action>] { commandSections.flatMap(\.bindings) }

  /// The rows of the help: every command under the name of where it works.
  var helpEntries: [CommandEntry] {
    commandSections.flatMap { section in
      [.heading(section.title)] + section.bindings.map { .command(command($0, section.place)) }
    }
  }

  /// The rows of the list of everything: before the arrows and the like what a newcomer comes for.
  var paletteEntries: [CommandEntry] {
    let sections = commandSections
    let near = sections.prefix(2)
    let hinted = near.flatMap { section in
      section.bindings.filter { $0.hint != .hidden }.map { command($0, section.place) }
    }
    var seen: Set<String> = []
    let all = sections.flatMap { section in section.bindings.map { command($0, section.place) } }
    return (hinted + all).filter { seen.insert($0.id).inserted }.map { .command($0) }
  }

  private func command(_ binding: Binding<Action>, _ place: String) -> Command {
    Command(
      id: binding.id, keys: binding.keys.map { $0.label { words.text("key.\($0)") } },
      label: bindingLabel(binding.id), help: bindingHelp(binding.id), place: place,
      whyNot: binding.whyNot.map { words.text($0) ?? $0 })
  }
}
