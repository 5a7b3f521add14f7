import Screen

/// What can stand in front of the panes, each with keys of its own.
enum Front: String, CaseIterable, Sendable {
  case form, find, palette, help, menu, recent, pictures, papers, calls, board, settling, comparison
  case sharing, folder, result, laptops, erasing, telling, pastTerms, notice, dialog, elsewhere
}

extension Workbench {
  /// What stands in front and takes the keys; nil where the panes do.
  var front: Front? {
    if let question {
      if case .whichFolder = question { return .elsewhere }
      return .dialog
    }
    switch overlay {
    case .sharing(let open): return front(of: open)
    case .laptops(let open):
      return open.question != nil ? .dialog : open.erasures != nil ? .notice : .laptops
    case .erasing(let erasing): return front(of: erasing)
    default: return plainFront
    }
  }

  private var plainFront: Front? {
    switch overlay {
    case .form: .form
    case .find: .find
    case .commands(let list): list.isHelp ? .help : .palette
    case .menu: .menu
    case .recent: .recent
    case .pictures: .pictures
    case .papers: .papers
    case .calls: .calls
    case .board: .board
    case .settling: .settling
    case .comparison: .comparison
    case .pastTerms: .pastTerms
    case .notice: .notice
    default: nil
    }
  }

  private func front(of open: SharingOverlay) -> Front {
    if sharing.question != nil { return .dialog }
    return open.form != nil ? .folder : open.showsResult ? .result : .sharing
  }

  private func front(of erasing: Erasing) -> Front {
    switch erasing.part {
    case .looking: .erasing
    case .telling: .telling
    case .sure: .dialog
    }
  }

  /// The keys of what can stand in front; where it does not now, each tells where it would work.
  func bindings(of front: Front) -> [Binding<Action>] {
    let keys = keys(of: front)
    guard front != self.front else { return keys }
    return keys.map { binding in
      Binding(
        binding.id, binding.keys, binding.action, in: binding.context,
        whyNot: "why.front.\(front.rawValue)")
    }
  }

  private func keys(of front: Front) -> [Binding<Action>] {
    switch front {
    case .form: formBindings
    case .find: findBindings
    case .palette: paletteBindings
    case .help: helpBindings
    case .menu: menuBindings
    case .recent: recentBindings
    case .pictures: pictureBindings
    case .papers: paperBindings
    case .calls: callBindings
    case .board: boardBindings
    case .settling: settlingBindings
    case .comparison: comparisonBindings
    case .sharing: sharingBindings
    case .folder: folderBindings
    case .result: resultBindings
    case .laptops: laptopBindings
    case .erasing: erasingBindings
    case .telling: tellingBindings
    case .pastTerms: pastTermBindings
    case .notice: noticeBindings
    case .dialog: dialogBindings
    case .elsewhere: elsewhereBindings
    }
  }
}
