extension AttentionPass {
  /// Things that were lent until a day that is past.
  func overdueLoans() -> [AttentionLine] {
    state.entities(.loan).map(Loan.init).compactMap { loan in
      guard loan.state == .lent, let until = loan.until, until < today else { return nil }
      return AttentionLine(
        .loanOverdue(loan, days: today - until), .tooLong, days: today - until)
    }
  }
}
