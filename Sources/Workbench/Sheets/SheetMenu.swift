import Domain
import Language
import Screen

/// Everything that can be noted in a pane, as a list to choose from.
extension Workbench {
  /// What can be noted where the keys are now.
  mutating func openNoteMenu() {
    openMenu(words(PanePhrase.noteMenu, ["pane": paneName(focus)]), sheetItems(of: focus))
  }

  private func sheetItems(of pane: Pane) -> [Menu.Item] {
    let names: [SheetName] =
      switch pane {
      case .calendar, .roster: SheetName.aboutTeam
      case .profile: SheetName.aboutPerson
      case .handoffs: SheetName.aboutHandoffs
      }
    let sheets = names.map { name in
      Menu.Item(
        label: sheetLabel(name), help: sheetHelp(name), .sheet(name, nil), whyNot: whyNot(name))
    }
    return sheets + (pane == .profile ? [erasingItem] : [])
  }

  /// Erasing the person on screen, behind all that can be noted of them.
  private var erasingItem: Menu.Item {
    Menu.Item(
      label: bindingLabel("profile.erase"), help: bindingHelp("profile.erase"),
      .profile(.erasingAsked), whyNot: needsPerson ?? cannotErase)
  }

  /// Why a sheet cannot be filled in now, as the phrase of a binding.
  func whyNot(_ name: SheetName) -> String? {
    let needs = name.isAboutPerson ? needsPerson : cannotWrite
    if let needs { return needs }
    if name == .handoffNote { return needsHandoff }
    if case .picked(let choices) = name.sheet.key, choices(self).isEmpty {
      return "why.nothingThere"
    }
    return nil
  }

  /// Every sheet as a command of the palette.
  var sheetBindings: [Binding<Action>] {
    SheetName.allCases.map { name in
      let pane: Pane = name.isAboutPerson ? .profile : .calendar
      return Binding(
        "sheet.\(name.rawValue)", [], .sheet(name, nil), in: pane.rawValue, whyNot: whyNot(name))
    }
  }
}
