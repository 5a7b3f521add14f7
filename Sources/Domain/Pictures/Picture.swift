/// A report as a picture shows it, without a word: the screen, a page and plain text draw the same.
///
/// A picture has numbers only and never the name of a person: it may stand before others.
public struct Picture: Hashable, Sendable {
  /// How the values lie.
  public enum Form: Hashable, Sendable {
    /// In the order of time, over an axis from nought.
    case overTime
    /// Under each other, as bars from nought.
    case bars
  }

  /// One value, and what stands beside it.
  public struct Value: Hashable, Sendable {
    /// What it is about; said one after another.
    public let label: [Figure]
    /// How much; nil where there was nothing to count.
    public let value: Int?
    /// What comes on top of it.
    public var more = 0
    /// As far as it could go; in a picture over time, what to hold it against.
    public var room: Int?
    /// Between what it lies, where that is not sure.
    public var span: ClosedRange<Int>?
    /// Where it should stand by now.
    public var mark: Int?
    /// The numbers beside it, one for each column of the picture.
    public var numbers: [Figure] = []
  }

  public let name: ReportName
  public let form: Form
  /// What its values are; also of `more`, `room`, `span` and `mark`.
  public let unit: Report.Kind
  /// What the values are about, as the heading of their labels; nil where the labels say it.
  public let about: ReportColumn?
  /// What the numbers beside the values are, the one that matters most first.
  public let columns: [Report.Column]
  public let values: [Value]
  /// What it says, in short.
  public let gist: [PictureGist]
  /// What someone should know before using it.
  public let notes: [ReportNote]
  /// The value to look at first.
  public let nearest: Int

  init(
    _ name: ReportName, _ form: Form, in unit: Report.Kind, about: ReportColumn? = nil,
    columns: [Report.Column], _ values: [Value], gist: [PictureGist] = [], notes: [ReportNote] = [],
    nearest: Int = 0
  ) {
    self.name = name
    self.form = form
    self.unit = unit
    self.about = about
    self.columns = columns
    self.values = values
    self.gist = values.isEmpty ? [] : gist
    self.notes = notes
    self.nearest = min(max(0, nearest), max(0, values.count - 1))
  }

  /// True where there are no figures yet.
  public var isEmpty: Bool { values.isEmpty }
}
