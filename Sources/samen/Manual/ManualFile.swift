import Language

/// A file or folder that the manual tells of: where it lies unless someone chose otherwise.
struct ManualFile {
  let path: String
  let phrase: ManualPhrase

  static let all = [
    ManualFile(path: "\(data)/workspace.json", phrase: .fileWorkspace),
    ManualFile(path: "\(data)/log/", phrase: .fileLog),
    ManualFile(path: "\(data)/quarantine/", phrase: .fileQuarantine),
    ManualFile(path: "\(data)/drafts/", phrase: .fileDrafts),
    ManualFile(path: "\(state)/device.json", phrase: .fileDevice),
    ManualFile(path: "\(state)/keys.json", phrase: .fileKeys),
    ManualFile(path: "\(state)/folders.json", phrase: .fileFolders),
    ManualFile(path: "\(state)/papers/", phrase: .filePapers),
    ManualFile(path: "~/.config/samen/config", phrase: .fileConfiguration),
    ManualFile(path: "…/samen-ID/", phrase: .fileExchange),
  ]

  private static let data = "~/.local/share/samen/samen"
  private static let state = "~/.local/state/samen/samen"
}
