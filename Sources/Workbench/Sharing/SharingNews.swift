import Domain

/// What came of sharing, in numbers.
public struct SharingNews: Hashable, Sendable {
  /// A file in the shared folder with which something is the matter.
  public struct Trouble: Hashable, Sendable {
    let file: String
    let reason: String

    /// What is the matter with `file`, in words.
    public init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// The path of the folder that was chosen.
  public var folder = ""
  /// Lines that came from others.
  public var received = 0
  /// Lines that were put there for others.
  public var sent = 0
  /// Lines that lay there and were here already.
  public var alreadyHad = 0
  /// Lines that were damaged here, and are whole again.
  public var healed = 0
  /// Lines of a newer version, kept and passed on.
  public var ofLaterVersion = 0
  /// People who were erased here because others did so.
  public var erased = 0
  /// People whose erasure waits for a yes.
  public var waitingErasures = 0
  /// Lines that wait for a key.
  public var waitingForKey = 0
  /// Keys that were put there for colleagues.
  public var keysHanded = 0
  /// Laptops that ask to be let in.
  public var requests: [LaptopRequest] = []
  /// The code to read out while nobody let this laptop in; nil where somebody did.
  public var code: String?
  /// True where this laptop was taken out.
  public var isRemoved = false
  /// True where what lies there can be read by who finds it.
  public var isUnsealed = false
  /// Why this laptop writes under a new name from now on, in a sentence; nil where it does not.
  public var newIdentity: String?
  /// The files with which something is the matter.
  public var troubles: [Trouble] = []

  /// Nothing happened.
  public init() {}

  /// True where nothing came or went.
  var isQuiet: Bool { received == 0 && sent == 0 }
}

/// Why sharing did not go on.
public struct SharingFailure: Hashable, Sendable {
  /// What is to be asked or told.
  public enum Problem: Hashable, Sendable {
    /// What seals is not installed.
    case noSeal
    /// The file that says whose folder it is is gone, or all of it is.
    case gone
    /// Somebody stopped it.
    case stopped
    /// Something else; `sentence` says what.
    case other
  }

  let folder: String
  let problem: Problem
  let sentence: String

  /// Sharing over `folder` did not go on.
  public init(folder: String, problem: Problem, sentence: String) {
    self.folder = folder
    self.problem = problem
    self.sentence = sentence
  }
}

/// What came of it.
public enum SharingOutcome: Hashable, Sendable {
  case done(SharingNews)
  case failed(SharingFailure)
}
