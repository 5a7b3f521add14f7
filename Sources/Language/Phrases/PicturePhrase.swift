/// What stands around pictures of figures: `Resources/language/pictures.*.txt`.
public enum PicturePhrase: String, PhraseKey {
  /// Where nobody is behind a figure.
  case nobodyBehind = "picture.nobodyBehind"
  case title = "picture.title"
  case previous = "picture.previous"
  case next = "picture.next"
  case position = "picture.position"
  case whole = "picture.whole"
  // What each is called, and what is said where it has no figures yet.
  case nameAttendance = "picture.name.attendance"
  case nameSeats = "picture.name.seats"
  case nameWaiting = "picture.name.waiting"
  case nameDose = "picture.name.dose"
  case nameTarget = "picture.name.target"
  case emptyAttendance = "picture.empty.attendance"
  case emptySeats = "picture.empty.seats"
  case emptyWaiting = "picture.empty.waiting"
  case emptyDose = "picture.empty.dose"
  case emptyTarget = "picture.empty.target"
  case emptyOther = "picture.empty.other"
  // What they say.
  /// Counted.
  case there = "picture.there"
  case thereLately = "picture.thereLately"
  /// Counted.
  case seatsTaken = "picture.seatsTaken"
  /// Counted.
  case seatsFree = "picture.seatsFree"
  case noSeatFree = "picture.noSeatFree"
  case waitsLongest = "picture.waitsLongest"
  case daysInPart = "picture.daysInPart"
  /// Counted.
  case waitNow = "picture.waitNow"
  case nobodyWaits = "picture.nobodyWaits"
  /// Counted.
  case cameToWork = "picture.cameToWork"
  case reached = "picture.reached"
  case goalReached = "picture.goalReached"
  case stillNeeded = "picture.stillNeeded"
  // What their signs stand for.
  case signThere = "picture.sign.there"
  case signSeats = "picture.sign.seats"
  case signTaken = "picture.sign.taken"
  case signWaiting = "picture.sign.waiting"
  case signRoom = "picture.sign.room"
  case signHalf = "picture.sign.half"
  case signNinetieth = "picture.sign.ninetieth"
  case signCame = "picture.sign.came"
  case signUnsure = "picture.sign.unsure"
  case signDone = "picture.sign.done"
  case signByNow = "picture.sign.byNow"
  case signToGo = "picture.sign.toGo"
}
