import Domain
import Language
import Screen

/// What the program opens with. Each station has its own first thing to do; Esc leads to the panes.
extension Workbench {
  /// Puts on screen what this station begins its day with. What has to be read first stays in front;
  /// where nothing can be written, or nobody let this laptop in yet, the panes stay.
  public mutating func openForStation() {
    guard readOnly == nil, joiningCode == nil else { return }
    switch station {
    case .workshop: openAtTheDoor()
    case .desk:
      guard overlay == nil else { return }
      overlay = .find(Finder(registers: true))
      isOpening = true
    case .field:
      guard overlay == nil else { return }
      openFieldContact()
      isOpening = true
    }
  }

  private mutating func openAtTheDoor() {
    if let session = sessionOfToday { return openCheckIn(session) }
    guard status.message.isEmpty else { return }
    status.say(
      words(
        OpeningPhrase.noSessionToday,
        ["plan": keyText("calendar.plan"), "project": keyText("calendar.project")]))
  }

  /// The session of today that goes on or comes next, or else the last one.
  var sessionOfToday: Session? {
    let today = state.sessions(on: now.day).filter { !$0.isCancelled && !$0.isClosed }
    return today.first { $0.end.map { $0 >= now.time } ?? true } ?? today.last
  }

  /// Someone new, of whom a name was typed.
  mutating func register(_ name: String) {
    openRegistration()
    guard case .form(var form) = overlay else { return }
    form.form.set(name, of: "name")
    overlay = .form(form)
  }

  /// Says where one is, once what the station opened with was left.
  mutating func noteOpened() {
    guard isOpening, overlay == nil else { return }
    isOpening = false
    guard status.message.isEmpty else { return }
    status.say(
      words(
        OpeningPhrase.panes,
        ["next": keyText("next"), "find": keyText("find"), "help": keyText("help")]))
  }
}
