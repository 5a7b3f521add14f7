import Domain
import Language
import Screen

/// What is done with a folder that was chosen.
extension Workbench {
  /// Shares over the folder of this row, or asks first what has to be asked.
  mutating func share(in row: SharingOverlay.Row) -> [Effect] {
    switch row {
    case .known(let folder):
      return share(SharingRequest(folder: folder.path, isUnsealed: folder.isUnsealed))
    case .place(let path): return share(SharingRequest(folder: path))
    case .another:
      if isSharing { sharingGoesOnAlready() } else { askForFolder() }
      return []
    }
  }

  /// Shares as asked, where nothing else has to be asked first.
  mutating func share(_ request: SharingRequest) -> [Effect] {
    if let readOnly {
      status.say(readOnly, .alarm)
      return []
    }
    guard sharing.underway == nil else {
      sharingGoesOnAlready()
      return []
    }
    if !sharing.canSeal, !request.isUnsealed {
      ask(.noSeal, request)
      return []
    }
    status.say("")
    return [.share(request)]
  }

  /// Goes on with asking to be let in: shows how, and leaves the request in the folder.
  public mutating func beginJoining(in folder: String) -> [Effect] {
    let effects = openSharing()
    return effects + share(SharingRequest(folder: folder))
  }

  mutating func toggleAutomatic(_ row: SharingOverlay.Row) -> [Effect] {
    guard case .known(var folder) = row else {
      status.say(words(SharePhrase.firstShare))
      return []
    }
    folder.isAutomatic.toggle()
    let phrase: SharePhrase = folder.isAutomatic ? .nowAutomatic : .nowByHand
    return remember(folder, saying: phrase)
  }

  /// From open to sealed at once; the other way only after asking.
  mutating func toggleSeal(_ row: SharingOverlay.Row) -> [Effect] {
    guard case .known(var folder) = row else {
      status.say(words(SharePhrase.firstShare))
      return []
    }
    guard folder.isUnsealed else {
      ask(.openIt, SharingRequest(folder: folder.path))
      return []
    }
    guard sharing.canSeal else {
      status.say(words(SharePhrase.cannotSeal), .warning)
      return []
    }
    folder.isUnsealed = false
    return remember(folder, saying: .nowSealed)
  }

  mutating func remember(_ folder: SharedFolder, saying phrase: SharePhrase) -> [Effect] {
    guard let place = sharing.folders.firstIndex(where: { $0.path == folder.path }) else {
      return []
    }
    sharing.folders[place] = folder
    status.say(words(phrase, ["text": SharedFolder.name(of: folder.path)]), .good)
    return [.rememberShared(folder)]
  }

  mutating func forget(_ row: SharingOverlay.Row) -> [Effect] {
    guard case .known(let folder) = row else { return [] }
    sharing.folders.removeAll { $0.path == folder.path }
    countSharingRows()
    status.say(words(SharePhrase.forgotten, ["text": SharedFolder.name(of: folder.path)]), .good)
    return [.forgetShared(folder.path)]
  }
}

/// Typing a folder.
extension Workbench {
  private static let folderField = "folder"

  private mutating func askForFolder() {
    guard case .sharing(var open) = overlay else { return }
    let field = FormField.suggestions(
      Workbench.folderField, words(SharePhrase.folder),
      sharing.places.map { Form.Choice($0, label: $0) }, isRequired: true,
      hint: words(SharePhrase.folderHint))
    open.form = Form(
      [field], missing: words(FormPhrase.needed), message: words(SharePhrase.folderNote))
    overlay = .sharing(open)
  }

  mutating func typedFolder(_ open: SharingOverlay, _ key: Key) -> [Effect] {
    guard var form = open.form else { return [] }
    let outcome = form.handle(key)
    return came(of: outcome, folder: form, open)
  }

  mutating func came(
    of outcome: Form.Outcome, folder form: Form, _ open: SharingOverlay
  ) -> [Effect] {
    var open = open
    open.form = outcome == .cancelled || outcome == .submitted ? nil : form
    overlay = .sharing(open)
    guard outcome == .submitted, let typed = form.values[Workbench.folderField] else { return [] }
    return share(SharingRequest(folder: FormReading.trimmed(typed[...])))
  }
}
