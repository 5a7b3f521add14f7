import Domain

/// A folder over which this workspace is shared, as the screen knows it.
public struct SharedFolder: Hashable, Sendable {
  /// Whether the folder can be reached.
  public enum Presence: Hashable, Sendable {
    /// Nobody looked yet, or it does not answer.
    case unknown
    /// It is there, with what the team put in it.
    case here
    /// It is there, and nothing of the team lies in it.
    case empty
    /// It is not there: a stick that is not in, a share that is not connected.
    case away
  }

  /// Its path, as it was chosen.
  public let path: String
  /// True where somebody said that what lies there may be read by who finds it.
  public var isUnsealed: Bool
  /// True where it is shared in by itself.
  public var isAutomatic: Bool
  /// When it was last shared in; nil where it never was.
  public let last: Moment?
  /// Whether it can be reached now.
  public var presence = Presence.unknown

  /// A folder at `path`.
  public init(path: String, isUnsealed: Bool, isAutomatic: Bool, last: Moment?) {
    self.path = path
    self.isUnsealed = isUnsealed
    self.isAutomatic = isAutomatic
    self.last = last
  }

  /// What people call it: the last part of its path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// What is asked when lines are to be shared.
public struct SharingRequest: Hashable, Sendable {
  /// The path of the folder, as it was typed or chosen.
  public var folder: String
  /// Somebody said that what lies there may be read by who finds it.
  public var isUnsealed = false
  /// Somebody was asked, and wants everything laid down anew where it is gone.
  public var mayBeginAnew = false
  /// Somebody said yes to many erasures at once.
  public var mayEraseMany = false

  /// Sharing over the folder at `folder`.
  public init(folder: String, isUnsealed: Bool = false) {
    self.folder = folder
    self.isUnsealed = isUnsealed
  }
}
