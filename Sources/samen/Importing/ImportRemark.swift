import Documents
import Domain

/// What is to be said of a row of a list that is not taken as it stands.
enum ImportRemark {
  case known(PersonID)
  case onLine(Int)
  case likely(PersonID)
  case likelyLine(Int)
  case erased
  case flawed(PeopleFlaw)
  case refused(Refusal)
  /// Taken, without what a second column of the same kind says.
  case leftOut(PeopleRow.LeftOut)

  /// Its name, for programs.
  var code: String {
    switch self {
    case .known: "known"
    case .onLine: "onLine"
    case .likely: "likely"
    case .likelyLine: "likelyLine"
    case .erased: "erased"
    case .flawed: "flawed"
    case .refused: "refused"
    case .leftOut: "leftOut"
    }
  }
}

/// How many rows of a list came to what.
struct ImportTally: Equatable {
  /// New, and on the disk; in a trial, that would be.
  var added = 0
  /// Known, and now whole.
  var completed = 0
  var known = 0
  var twice = 0
  var likely = 0
  var refused = 0
  /// How many people were erased here, of whom nobody can tell whether they come back.
  var erasedHere = 0
}
