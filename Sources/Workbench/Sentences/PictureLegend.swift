import Domain
import Language

/// A sign in a picture of figures, whatever it is drawn with.
public enum PictureSign: String, Hashable, Sendable {
  /// A bar.
  case full
  /// What to hold values over time against.
  case level
  /// As far as a bar could go.
  case room
  /// What comes on top of it.
  case more
  /// Between what it lies.
  case unsure
  /// Where it should stand by now.
  case mark
}

extension Sentences {
  /// What the signs of a picture stand for; of what it does not show, nothing.
  public func legend(of picture: Picture) -> [(sign: PictureSign, text: String)] {
    guard !picture.isEmpty else { return [] }
    return signs(of: picture).map { ($0, words($1)) }
      + (picture.form == .bars && plain(picture) ? [(.full, mainColumn(of: picture))] : [])
  }

  private func signs(of picture: Picture) -> [(PictureSign, PicturePhrase)] {
    let values = picture.values
    switch picture.name {
    case .attendance:
      return [(.full, .signThere)]
        + (values.contains { $0.room != nil } ? [(.level, .signSeats)] : [])
    case .seats:
      return [(.full, .signTaken), (.room, .signRoom)]
        + (values.contains { $0.more > 0 } ? [(.more, .signWaiting)] : [])
    case .waiting: return [(.full, .signHalf), (.more, .signNinetieth)]
    case .dose: return [(.full, .signCame), (.unsure, .signUnsure)]
    case .target:
      return [(.full, .signDone), (.room, .signToGo)]
        + (values.contains { $0.mark != nil } ? [(.mark, .signByNow)] : [])
    default: return []
    }
  }

  /// True for a picture whose bars are one of its columns.
  private func plain(_ picture: Picture) -> Bool { signs(of: picture).isEmpty }

  private func mainColumn(of picture: Picture) -> String {
    picture.columns.first.map { words.reportColumn($0.name.rawValue) } ?? ""
  }
}
