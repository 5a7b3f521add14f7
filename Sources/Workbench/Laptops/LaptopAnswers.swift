import Domain
import Language
import Screen

/// What the answers to questions about laptops do.
extension Workbench {
  mutating func answered(
    _ question: LaptopQuestion, _ key: Key, _ open: LaptopsOverlay
  ) -> [Effect] {
    var question = question
    let outcome = question.dialog.handle(key, screen: size)
    return came(of: outcome, question, open)
  }

  mutating func answered(
    _ question: LaptopQuestion, _ mouse: Mouse, _ open: LaptopsOverlay
  ) -> [Effect] {
    var question = question
    let outcome = question.dialog.handle(mouse, screen: size)
    return came(of: outcome, question, open)
  }

  private mutating func came(
    of outcome: Dialog.Outcome, _ question: LaptopQuestion, _ open: LaptopsOverlay
  ) -> [Effect] {
    var open = open
    if outcome == .ignored || outcome == .changed {
      open.question = question
      overlay = .laptops(open)
      return []
    }
    open.question = nil
    overlay = .laptops(open)
    guard case .chosen(let answer) = outcome else { return [] }
    switch (question.kind, answer) {
    case (.whatNow, "admit"): return begin(.admit, question.row, open)
    case (.whatNow, "remove"): return begin(.remove, question.row, open)
    case (.whatNow, "lost"): return begin(.lost, question.row, open)
    case (.admit, "shared"): return admit(question.row, for: [.shared])
    case (.admit, "all"): return admit(question.row, for: [.shared, .confidential])
    case (.remove, "remove"): return remove(question.row, because: .left)
    case (.lost, "lost"): return remove(question.row, because: .lost)
    default: return []
    }
  }

  private mutating func admit(_ row: LaptopsOverlay.Row, for scopes: Set<Scope>) -> [Effect] {
    switch row {
    case .asks(let request):
      write(
        .accept(request.laptop, for: scopes),
        then: .laptopAdmitted(request.laptop.name, folder: request.folder))
    case .laptop(let laptop):
      write(
        .accept(laptop.member.device, for: scopes),
        then: .laptopAdmitted(laptop.member.name, folder: nil))
    }
  }

  private mutating func remove(
    _ row: LaptopsOverlay.Row, because why: RemovalReason
  ) -> [Effect] {
    write(.remove(row.device, because: why), then: .laptopRemoved(row.device, why))
  }

  /// It is in: the keys it needs are left in the folder where it asked.
  mutating func followAdmission(of name: String, in folder: String?) -> [Effect] {
    known.requests.removeAll { $0.laptop.name == name && $0.folder == folder }
    status.say(words(LaptopPhrase.admitted, ["text": name]), .good)
    guard let folder, sharing.underway == nil else { return [.lookAtLaptops] }
    let isUnsealed = sharing.folder(folder)?.isUnsealed ?? false
    return [.lookAtLaptops, .share(SharingRequest(folder: folder, isUnsealed: isUnsealed))]
  }

  mutating func followRemoval(of device: String, because why: RemovalReason) -> [Effect] {
    let row = laptopRows.first { $0.device == device }
    status.say(words(LaptopPhrase.removed, ["text": row?.name ?? device]), .good)
    if why == .lost, let row, case .laptops(let open) = overlay { ask(.told, row, open) }
    return [.lookAtLaptops]
  }
}
