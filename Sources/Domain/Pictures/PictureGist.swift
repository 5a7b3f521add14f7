/// What a picture says in a sentence. Means and medians are in tenths, shares in thousandths.
public enum PictureGist: Hashable, Sendable {
  /// So many were there at a session on average, over so many sessions.
  case there(mean: Int, sessions: Int)
  /// And at the last ones of them.
  case thereLately(mean: Int, sessions: Int)
  /// Of so many seats so many were taken on average, over so many sessions.
  case seatsTaken(mean: Int, of: Int, sessions: Int)
  /// So many seats are free in the sessions to come.
  case seatsFree(Int)
  /// Where people wait longest: half of them longer than this.
  case waitsLongest(ReportWord, median: Int)
  /// So many people wait now.
  case waitNow(Int)
  /// So many of so many people came to work or training.
  case cameToWork(Int, of: Int, share: Int)
  /// How far a target is; and what a month still needs, where there is time.
  case reached(TargetMeasure?, ProgrammeID, done: Int, goal: Int, needed: Int?)
}
