import Journal
import Language

/// Looks at the disk that holds the workspace, or would.
struct DiskDoctor {
  let look: DiskLook
  let words: Words

  private static let megabyte = 1_000_000
  /// Less than this asks for room; a year of a team is some tens of megabytes.
  private static let little = 1000
  /// With less than this a write may fail any moment.
  private static let least = 50

  var findings: [DoctorFinding] { [kind, encryption, room] }

  private var kind: DoctorFinding {
    let text: KeyValuePairs = ["text": look.fileSystem]
    return switch look.kind {
    case .own: DoctorFinding(.fine, .disk, words(DoctorPhrase.plain, text))
    case .network: DoctorFinding(.bad, .disk, words(DoctorPhrase.diskNetwork, text))
    case .withoutRights: DoctorFinding(.bad, .disk, words(DoctorPhrase.diskWithoutRights, text))
    case .memory: DoctorFinding(.bad, .disk, words(DoctorPhrase.diskMemory, text))
    case .layered: DoctorFinding(.mind, .disk, words(DoctorPhrase.diskLayered, text))
    case .unknown: DoctorFinding(.mind, .disk, words(DoctorPhrase.diskUnknown, text))
    }
  }

  private var encryption: DoctorFinding {
    switch look.seal {
    case .encrypted: DoctorFinding(.fine, .encryption, words(DoctorPhrase.encrypted))
    case .open: DoctorFinding(.bad, .encryption, words(DoctorPhrase.encryptedNot))
    case .unknown: DoctorFinding(.mind, .encryption, words(DoctorPhrase.encryptedUnknown))
    }
  }

  private var room: DoctorFinding {
    let free = look.free / Self.megabyte
    let text: KeyValuePairs = ["n": words.number(free)]
    if free < Self.least { return DoctorFinding(.bad, .room, words(DoctorPhrase.roomNone, text)) }
    if free < Self.little {
      return DoctorFinding(.mind, .room, words(DoctorPhrase.roomLittle, text))
    }
    return DoctorFinding(.fine, .room, words(DoctorPhrase.roomFine, text))
  }
}
