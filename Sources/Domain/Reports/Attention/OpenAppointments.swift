extension AttentionPass {
  /// How far back an appointment without a result is still asked about.
  private static let daysBack = 366

  /// Appointments of days past of which nobody said what came of them.
  func openAppointments() -> [AttentionLine] {
    state.appointments(from: today - Self.daysBack, to: today - 1).compactMap { contact in
      guard contact.isOpen, let days = contact.day.map({ today - $0 }) else { return nil }
      return AttentionLine(.appointmentOpen(contact, days: days), .today, days: days)
    }
  }
}
