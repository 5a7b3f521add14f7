import Glibc
import Journal

/// Where something can be put that cannot be saved in the workspace: sticks and other disks that are
/// there, and the home folder.
struct FoldersToChoose: Sendable {
  /// The home folder; nil where none is known.
  let home: String?
  /// Folders to share in that were chosen once, as they were typed.
  var chosen: [String] = []
  /// What stands before `/media` and `/run/media`.
  var root = ""

  /// Those that are there, disks first: the home folder is likely on the disk that fails.
  var all: [String] { disks + (home.map { [$0] } ?? []) }

  /// Those in which colleagues may share: disks, and folders in the home that a program keeps the same
  /// on several machines.
  var toShareIn: [String] {
    let kept = (home.map(folders) ?? []).filter { path in
      FoldersToChoose.keptAlike.contains { path.hasSuffix("/\($0)") }
    }
    let named = chosen.map(path)
    return named + (disks + kept).filter { !named.contains($0) }
  }

  /// What such programs call their folder, unless somebody chose another name.
  private static let keptAlike = [
    "Nextcloud", "ownCloud", "Sync", "Syncthing", "Dropbox", "OneDrive", "Seafile",
  ]

  /// Disks are mounted as `/media/STICK`, `/media/USER/STICK` or `/run/media/USER/STICK`.
  private var disks: [String] {
    let people = folders(in: "\(root)/media") + folders(in: "\(root)/run/media")
    return (people + people.flatMap(folders)).filter(isDisk)
  }

  /// The path of what was typed, which may begin with `~`.
  func path(of typed: String) -> String {
    guard let home, typed == "~" || typed.hasPrefix("~/") else { return typed }
    return home + typed.dropFirst()
  }

  private func folders(in path: String) -> [String] {
    ElsewhereFiles.names(in: path).map { "\(path)/\($0)" }.filter { facts(of: $0) != nil }
  }

  /// A folder that nothing is mounted on lies on the same disk as the one it is in.
  private func isDisk(_ path: String) -> Bool {
    facts(of: path)?.st_dev != facts(of: "\(path)/..")?.st_dev
  }

  /// What the system says of a folder; nil for what is none.
  private func facts(of path: String) -> stat? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return nil }
    return facts
  }
}
