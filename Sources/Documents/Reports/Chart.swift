/// A picture of figures for a page, in words and numbers only.
public struct Chart {
  /// One value.
  public struct Value: Sendable {
    /// What it is about, and the same as short as it stands below an axis.
    public let label: String
    public let short: String
    /// How much, and as people read it; nil where there was nothing to count.
    public let value: Int?
    public let text: String
    /// What comes on top, as far as it could go, between what it lies, where it should be by now.
    public let more: Int
    public let room: Int?
    public let span: ClosedRange<Int>?
    public let mark: Int?

    public init(
      label: String, short: String, value: Int?, text: String, more: Int = 0, room: Int? = nil,
      span: ClosedRange<Int>? = nil, mark: Int? = nil
    ) {
      self.label = label
      self.short = short
      self.value = value
      self.text = text
      self.more = more
      self.room = room
      self.span = span
      self.mark = mark
    }

    /// As far as anything of it goes.
    var reach: Int {
      [(value ?? 0) + more, room ?? 0, span?.upperBound ?? 0, mark ?? 0].max() ?? 0
    }
  }

  /// What a sign stands for: the class it has in the style, and what it is.
  public struct Sign: Sendable {
    public let look: String
    public let text: String

    public init(_ look: String, _ text: String) {
      self.look = look
      self.text = text
    }
  }

  public let title: String
  /// What it says, in a sentence or two.
  public let gist: String
  public let values: [Value]
  /// True where the values lie in the order of time, over an axis.
  public let isOverTime: Bool
  public let signs: [Sign]
  /// A number on the axis, as people read it.
  let tick: (Int) -> String

  public init(
    title: String, gist: String, values: [Value], isOverTime: Bool, signs: [Sign],
    tick: @escaping (Int) -> String
  ) {
    self.title = title
    self.gist = gist
    self.values = values
    self.isOverTime = isOverTime
    self.signs = signs
    self.tick = tick
  }

  /// The picture with what it says above and what its signs mean below. Who cannot see it hears the
  /// gist; the numbers stand in the table.
  var html: Html {
    guard !values.isEmpty else { return .nothing }
    let drawn = isOverTime ? ColumnDrawing(self).svg : BarDrawing(self).svg
    let spoken = gist.isEmpty ? title : gist
    return .tag(
      "figure", [:],
      gist.isEmpty ? .nothing : .tag("p", ["class": "gist"], text: gist),
      .tag("div", ["role": "img", "aria-label": spoken], drawn), caption)
  }

  private var caption: Html {
    guard !signs.isEmpty else { return .nothing }
    return .tag(
      "figcaption", [:],
      signs.map { sign in
        .tag(
          "span", ["class": "sign"],
          .tag("span", ["class": "swatch \(sign.look)"], .nothing), .text(" " + sign.text))
      })
  }

  /// The numbers on an axis up to `most`: nought, and steps of 1, 2 or 5 times a power of ten.
  static func ticks(upTo most: Int) -> [Int] {
    guard most > 0 else { return [0] }
    var step = 1
    while most / step > 5 {
      for factor in [2, 5, 10] where most / step > 5 {
        let power = Chart.power(below: step)
        step = power * factor
      }
    }
    return Array(stride(from: 0, through: most, by: step))
  }

  private static func power(below step: Int) -> Int {
    var power = 1
    while power * 10 <= step { power *= 10 }
    return power
  }
}
