/// What is said of sharing between laptops: `Resources/language/sharing.*.txt`.
public enum SharingPhrase: String, PhraseKey {
  case done = "sharing.done"
  /// Counted.
  case received = "sharing.received"
  case nothingReceived = "sharing.nothingReceived"
  /// Counted.
  case sent = "sharing.sent"
  case nothingSent = "sharing.nothingSent"
  /// Counted.
  case alreadyHad = "sharing.alreadyHad"
  /// Counted.
  case healed = "sharing.healed"
  /// Counted.
  case ofLaterVersion = "sharing.ofLaterVersion"
  /// Counted.
  case waitingErasures = "sharing.waitingErasures"
  /// Counted.
  case erased = "sharing.erased"
  case request = "sharing.request"
  /// Counted.
  case waitingForKey = "sharing.waitingForKey"
  case waitingToJoin = "sharing.waitingToJoin"
  case asksToJoin = "sharing.asksToJoin"
  case removed = "sharing.removed"
  case unsealed = "sharing.unsealed"
  /// Counted.
  case keysHanded = "sharing.keysHanded"
  case trouble = "sharing.trouble"
  case strangeFile = "sharing.strangeFile"
  case notWhole = "sharing.notWhole"
  case tooLarge = "sharing.tooLarge"
  case fileNotSealed = "sharing.fileNotSealed"
  case noKey = "sharing.noKey"
  case stranger = "sharing.stranger"
  case otherWorkspace = "sharing.otherWorkspace"
  case wrongPlace = "sharing.wrongPlace"
  case unreadable = "sharing.unreadable"
  case andMore = "sharing.andMore"
}
