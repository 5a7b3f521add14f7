import Domain
import Screen

extension Workbench {
  /// The keys of the handoffs.
  var handoffsBindings: [Binding<Action>] {
    let here = Pane.handoffs.rawValue
    return [
      Binding(
        "handoffs.begin", ["d"], .handoffs(.begun), in: here,
        whyNot: needsPerson ?? (state.partners.isEmpty ? "why.noPartner" : nil), hint: .shown(0)),
      Binding(
        "handoffs.move", ["v"], .handoffs(.moved), in: here,
        whyNot: needsHandoff ?? (handoff?.state.isClosed == true ? "why.handoffClosed" : nil),
        hint: .shown(1)),
      Binding(
        "handoffs.meeting", ["o"], .handoffs(.met), in: here,
        whyNot: needsHandoff ?? (isRunning ? nil : "why.notRunning"), hint: .shown(2)),
      Binding(
        "handoffs.board", ["b"], .handoffs(.boardAsked), in: here,
        whyNot: !state.hasHandoffs ? "why.noHandoffs" : nil, hint: .shown(1)),
      Binding(
        "handoffs.consent", ["t"], .handoffs(.consentGiven), in: here, whyNot: needsPerson,
        hint: .shown(2)),
      Binding(
        "handoffs.withdraw", ["i"], .handoffs(.consentWithdrawn), in: here,
        whyNot: needsPerson ?? (liveConsents.isEmpty ? "why.noConsent" : nil)),
    ] + linkBindings(.handoffs)
  }

  private var isRunning: Bool {
    handoff?.state == .accepted || handoff?.state == .inProgress
  }

  /// The grounds that stand today for the person on screen.
  var liveConsents: [Consent] {
    chosen.person.map { state.consents(of: $0).filter { $0.isLive(on: now.day) } } ?? []
  }
}
