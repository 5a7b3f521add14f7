import Glibc

/// What could not be saved in the workspace, put in a folder that someone chose: a stick, the home.
public enum ElsewhereFiles {
  /// One of the files: what stands behind the last dot of its name, and what is in it.
  public struct File: Hashable, Sendable {
    let ending: String
    let bytes: [UInt8]

    /// A file with this ending.
    public init(ending: String, bytes: [UInt8]) {
      self.ending = ending
      self.bytes = bytes
    }
  }

  /// More than so many of one minute nobody makes.
  private static let mostOfOneName = 99

  /// The names in the folder at `path`, sorted; none where it cannot be read.
  public static func names(in path: String, system: System = System()) -> [String] {
    (try? Folder.chosen(path, system: system).names()) ?? []
  }

  /// Writes `files` into the folder at `path`, all under `name` with their endings, and returns
  /// where they lie once all are on disk. Nothing that is there is touched: where a name is taken,
  /// all get `-2` behind it, and so on. Where one fails, none is left half.
  public static func write(
    _ files: [File], as name: String, into path: String, system: System = System()
  ) throws(JournalError) -> [String] {
    let folder = try Folder.chosen(path, system: system)
    for number in 1...mostOfOneName {
      let stem = number == 1 ? name : "\(name)-\(number)"
      do {
        return try write(files, as: stem, into: folder).map { "\(Path.trimmed(path))/\($0)" }
      } catch  where error.isThereAlready {
        continue
      }
    }
    throw .failed(.open, on: name, errno: EEXIST)
  }

  private static func write(
    _ files: [File], as stem: String, into folder: Folder
  ) throws(JournalError) -> [String] {
    var made: [String] = []
    do {
      for file in files {
        let name = "\(stem).\(file.ending)"
        let open = try folder.creatingOnAnyDisk(name)
        made.append(name)
        try open.write(file.bytes)
        try open.sync()
      }
      try folder.sync()
    } catch {
      for name in made { try? folder.remove(name) }
      throw error
    }
    return made
  }
}
