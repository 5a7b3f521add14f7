import Domain

/// What `workspace.json` says: which workspace this is.
public struct WorkspaceFile: Hashable, Sendable {
  /// Its name in the folder.
  static let name = "workspace.json"

  /// The id of the workspace; the same on every device.
  public let id: String
  /// What people call it.
  public let title: String

  /// The workspace `id`, called `title`.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// Reads it in `folder`.
  static func read(in folder: Folder) throws(JournalError) -> WorkspaceFile {
    guard let bytes = try folder.contents(of: name) else { throw .noWorkspace(folder.name) }
    guard let fields = (try? JSON.read(bytes))?.asObject, let format = fields["format"]?.asNumber
    else { throw .workspaceUnreadable }
    guard format == Event.format else { throw .workspaceOfLaterFormat(format) }
    guard let id = fields["id"]?.asText, Identifier.isValid(id) else {
      throw .workspaceUnreadable
    }
    return WorkspaceFile(id: id, title: fields["name"]?.asText ?? "")
  }

  func write(in folder: Folder) throws(JournalError) {
    let fields = Fields([
      .init("id", .text(id)), .init("name", .text(title)), .init("format", .number(Event.format)),
    ])
    try folder.replace(WorkspaceFile.name, with: JSON.bytes(of: .object(fields)) + [0x0A])
  }
}
