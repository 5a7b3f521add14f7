import Domain
import Glibc

/// The folder `samen-<id>` on a stick, a share or a folder that another program keeps the same on
/// several machines. Whoever can write there may have put anything in it: nothing in it is believed
/// for its name, and no link is followed.
struct ExchangeFolder {
  /// The folders within it.
  enum Part: String, CaseIterable {
    case log, ack, join, keys
  }

  static let marker = "WORKSPACE.json"
  static let prefix = "samen-"

  /// The path of the folder itself.
  let path: String
  /// The id of the workspace.
  let workspace: String
  let folder: Folder

  /// Opens the exchange of `workspace` in the folder that someone chose, or that folder itself where
  /// it is the exchange; makes it as `beginning` says.
  ///
  /// Throws `noExchange` where it is not there, `exchangeUnmarked` where its marker is missing, and
  /// `exchangeOfAnother` where it is that of another workspace.
  static func open(
    _ chosen: String, of workspace: String, _ beginning: ExchangeBeginning, system: System
  ) throws(JournalError) -> ExchangeFolder {
    let name = prefix + workspace
    let parent = try Folder.chosen(chosen, system: system)
    if try parent.contents(of: marker) != nil {
      return try marked(chosen, parent, workspace)
    }
    let path = "\(Path.trimmed(chosen))/\(name)"
    do {
      return try marked(
        path, try parent.folder(name), workspace, mayMark: beginning == .askedFor)
    } catch  where error.isMissing {
      guard beginning != .before else { throw .noExchange(Path.lastPart(chosen)) }
      let folder = try parent.makingSharedFolder(name)
      return try marked(path, folder, workspace, mayMark: true)
    }
  }

  private static func marked(
    _ path: String, _ folder: Folder, _ workspace: String, mayMark: Bool = false
  ) throws(JournalError) -> ExchangeFolder {
    let exchange = ExchangeFolder(path: path, workspace: workspace, folder: folder)
    guard let bytes = try folder.contents(of: marker) else {
      guard mayMark else { throw .exchangeUnmarked(Path.lastPart(path)) }
      try folder.put(
        Array("{\"v\":\(Event.format),\"workspace\":\"\(workspace)\"}".utf8), as: marker, by: "new")
      return exchange
    }
    guard let id = marker(bytes) else { throw .exchangeUnmarked(Path.lastPart(path)) }
    guard id == workspace else { throw .exchangeOfAnother(id) }
    return exchange
  }

  /// The workspace that the bytes of a marker name; nil where they name none.
  private static func marker(_ bytes: [UInt8]) -> String? {
    guard let fields = (try? JSON.read(bytes))?.asObject, fields["v"]?.asNumber == Event.format,
      let id = fields["workspace"]?.asText, Identifier.isValid(id)
    else { return nil }
    return id
  }

  /// The workspaces that have an exchange in the folder that someone chose, or that it is itself.
  static func workspaces(in chosen: String, system: System) throws(JournalError) -> [String] {
    let parent = try Folder.chosen(chosen, system: system)
    if let bytes = try parent.contents(of: marker), let id = marker(bytes) { return [id] }
    var found: [String] = []
    for name in try parent.names() where name.hasPrefix(prefix) {
      guard let inside = try? parent.folder(name), let bytes = try? inside.contents(of: marker),
        let id = marker(bytes), name == prefix + id
      else { continue }
      found.append(id)
    }
    return found
  }
}

extension ExchangeFolder {
  /// A folder within it; nil where it is not there.
  func part(_ part: Part) throws(JournalError) -> Folder? {
    try folder.folderIfThere(part.rawValue)
  }

  /// A folder within it, made where it is not there.
  func making(_ part: Part) throws(JournalError) -> Folder {
    try folder.makingSharedFolder(part.rawValue)
  }

  /// True while the folder is still in its place, and not on a stick that was pulled out meanwhile.
  func isStillThere() throws(JournalError) -> Bool { try folder.isStill(at: path) }
}

/// Whether an exchange may be laid down in a folder. One that was there and is gone is a stick that is
/// not in, or a folder that somebody emptied: laid down anew without asking, it would look like one in
/// which all is well.
public enum ExchangeBeginning: Hashable, Sendable {
  /// This device came here before: it must be there.
  case before
  /// It is the first time: it may be made where nothing is.
  case first
  /// Somebody was asked, and wants it laid down.
  case askedFor
}
