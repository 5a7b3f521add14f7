/// What the call round says: `Resources/language/calls.*.txt`.
public enum CallPhrase: String, PhraseKey {
  case title = "calls.title"
  case reached = "calls.reached"
  case seatFree = "calls.seatFree"
  case waitingList = "calls.waitingList"
  case notComing = "calls.notComing"
  case nobody = "calls.nobody"
  case noPhone = "calls.noPhone"
  case notCalled = "calls.notCalled"
  case message = "calls.message"

  // Why something cannot be done, and what to do.
  case cancelledAnyway = "calls.cancelledAnyway"
  case offerFirst = "calls.offerFirst"
  case noSeatFree = "calls.noSeatFree"
  case signUpAgain = "calls.signUpAgain"
  case nothingFree = "calls.nothingFree"
  case nobodyWaits = "calls.nobodyWaits"
  case afterwards = "calls.afterwards"

  // Which keys work.
}
