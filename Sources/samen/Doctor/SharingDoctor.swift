import Domain
import Journal
import Language

/// Looks at the folders in which this device shares, and at what locks what it shares.
struct SharingDoctor {
  let journal: Journal?
  let now: Moment
  /// Where programs are looked for.
  let programs: String
  let words: Words

  /// After so many days without sharing the others may be waiting.
  private static let long = 30

  var findings: [DoctorFinding] { folders + [age] }

  private var folders: [DoctorFinding] {
    guard let journal else { return [] }
    let known: [KnownFolder]
    do throws(JournalError) {
      known = try journal.knownFolders()
    } catch {
      return [DoctorFinding(.bad, .sharing, JournalSentences(words: words).sentence(error))]
    }
    guard !known.isEmpty else {
      return [DoctorFinding(.fine, .sharing, words(DoctorPhrase.sharingNone))]
    }
    return known.flatMap { folder in
      [finding(folder, journal.look(at: folder))] + (folder.isUnsealed ? [unsealed(folder)] : [])
    }
  }

  private func finding(_ folder: KnownFolder, _ look: ExchangeLook) -> DoctorFinding {
    let text: KeyValuePairs = ["text": folder.path]
    return switch look {
    case .there(mayWrite: true): last(folder)
    case .there(mayWrite: false):
      DoctorFinding(.bad, .sharing, words(DoctorPhrase.sharingNoWriting, text))
    case .away: DoctorFinding(.mind, .sharing, words(DoctorPhrase.sharingAway, text))
    case .wrong(let error):
      DoctorFinding(.bad, .sharing, JournalSentences(words: words).sentence(error))
    }
  }

  private func last(_ folder: KnownFolder) -> DoctorFinding {
    guard let last = WallClock.epoch(of: folder.last).map(WallClock.moment) else {
      return DoctorFinding(
        .mind, .sharing, words(DoctorPhrase.sharingNever, ["text": folder.path]))
    }
    let days = now.day.number - last.day.number
    if days > Self.long {
      return DoctorFinding(
        .mind, .sharing,
        words(DoctorPhrase.sharingLong, ["text": folder.path, "n": words.number(days)]))
    }
    let when = "\(words.numericDate(last.day.parts)) \(last.time.text)"
    return DoctorFinding(
      .fine, .sharing, words(DoctorPhrase.sharingFine, ["text": folder.path, "when": when]))
  }

  private func unsealed(_ folder: KnownFolder) -> DoctorFinding {
    DoctorFinding(
      .mind, .sharing, words(DoctorPhrase.sharingUnsealed, ["text": folder.path]))
  }

  private var age: DoctorFinding {
    guard let age = Age(path: programs) else {
      return DoctorFinding(.mind, .age, words(DoctorPhrase.ageMissing))
    }
    guard let version = age.version else {
      return DoctorFinding(.mind, .age, words(DoctorPhrase.ageSilent))
    }
    return DoctorFinding(.fine, .age, words(DoctorPhrase.plain, ["text": version]))
  }
}
