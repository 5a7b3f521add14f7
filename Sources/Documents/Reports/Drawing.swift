/// Pieces of SVG. Measures are in pixels of a page 720 wide.
enum Svg {
  /// The whole picture, `height` high.
  static func picture(height: Int, _ content: [Html]) -> Html {
    .tag(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)", "aria-hidden": "true",
      ], content)
  }

  static let width = 720

  static func box(
    _ look: String, x: Int, y: Int, width: Int, height: Int, title: String = ""
  ) -> Html {
    .tag(
      "rect",
      [
        "class": look, "x": "\(x)", "y": "\(y)", "width": "\(max(0, width))",
        "height": "\(max(0, height))",
      ], title.isEmpty ? .nothing : .tag("title", text: title))
  }

  static func line(_ look: String, from: (x: Int, y: Int), to: (x: Int, y: Int)) -> Html {
    .tag(
      "line",
      ["class": look, "x1": "\(from.x)", "y1": "\(from.y)", "x2": "\(to.x)", "y2": "\(to.y)"],
      .nothing)
  }

  static func text(
    _ text: String, x: Int, y: Int, anchor: String = "start", look: String = "label"
  ) -> Html {
    .tag(
      "text", ["class": look, "x": "\(x)", "y": "\(y)", "text-anchor": anchor], text: text)
  }

  /// As much of a text as fits in so many letters; what is cut off stands in the table.
  static func cut(_ text: String, to letters: Int) -> String {
    text.count <= letters ? text : text.prefix(letters - 1) + "…"
  }
}

/// Values under each other as bars.
struct BarDrawing {
  let chart: Chart
  private static let labels = 236
  private static let numbers = 84
  private static let row = 24
  private static let bar = 14

  init(_ chart: Chart) {
    self.chart = chart
  }

  private var most: Int { max(1, chart.values.map(\.reach).max() ?? 1) }
  private var room: Int { Svg.width - BarDrawing.labels - BarDrawing.numbers }

  private func length(_ value: Int) -> Int { value * room / most }

  var svg: Html {
    Svg.picture(
      height: chart.values.count * BarDrawing.row + 4,
      chart.values.enumerated().flatMap { place, value in bar(value, top: place * BarDrawing.row) })
  }

  private func bar(_ value: Chart.Value, top: Int) -> [Html] {
    let left = BarDrawing.labels
    let y = top + (BarDrawing.row - BarDrawing.bar) / 2
    let base = top + BarDrawing.row / 2 + 4
    var pieces = [
      Svg.text(Svg.cut(value.label, to: 36), x: left - 8, y: base, anchor: "end")
    ]
    func box(_ look: String, _ from: Int, _ to: Int) {
      guard to > from else { return }
      pieces.append(
        Svg.box(
          look, x: left + length(from), y: y, width: length(to) - length(from),
          height: BarDrawing.bar, title: "\(value.label): \(value.text)"))
    }
    if let room = value.room { box("room", 0, room) }
    box("full", 0, value.value ?? 0)
    box("more", value.value ?? 0, (value.value ?? 0) + value.more)
    if let span = value.span {
      let middle = y + BarDrawing.bar / 2
      let ends = (left + length(span.lowerBound), left + length(span.upperBound))
      pieces.append(Svg.line("unsure", from: (ends.0, middle), to: (ends.1, middle)))
      for end in [ends.0, ends.1] {
        pieces.append(Svg.line("unsure", from: (end, y + 2), to: (end, y + BarDrawing.bar - 2)))
      }
    }
    if let mark = value.mark {
      let x = left + length(mark)
      pieces.append(Svg.line("mark", from: (x, y - 3), to: (x, y + BarDrawing.bar + 3)))
    }
    pieces.append(
      Svg.text(value.text, x: Svg.width, y: base, anchor: "end", look: "amount"))
    return pieces
  }
}

/// Values in the order of time as columns over an axis.
struct ColumnDrawing {
  let chart: Chart
  private static let left = 48
  private static let height = 180
  private static let below = 26

  init(_ chart: Chart) {
    self.chart = chart
  }

  private var most: Int { max(1, chart.values.map(\.reach).max() ?? 1) }
  private var step: Double {
    Double(Svg.width - ColumnDrawing.left) / Double(max(1, chart.values.count))
  }

  private func y(_ value: Int) -> Int {
    8 + ColumnDrawing.height - value * ColumnDrawing.height / most
  }
  private func x(_ place: Int) -> Int { ColumnDrawing.left + Int(Double(place) * step) }

  var svg: Html {
    Svg.picture(
      height: ColumnDrawing.height + ColumnDrawing.below + 8, axis + columns + labels)
  }

  private var axis: [Html] {
    Chart.ticks(upTo: most).flatMap { number in
      [
        Svg.line("axis", from: (ColumnDrawing.left, y(number)), to: (Svg.width, y(number))),
        Svg.text(chart.tick(number), x: ColumnDrawing.left - 6, y: y(number) + 4, anchor: "end"),
      ]
    }
  }

  private var columns: [Html] {
    chart.values.enumerated().flatMap { place, value -> [Html] in
      let gap = max(1, Int(step / 6))
      let width = max(1, x(place + 1) - x(place) - gap)
      var pieces: [Html] = []
      if let value = value.value {
        pieces.append(
          Svg.box(
            "full", x: x(place), y: y(value), width: width, height: y(0) - y(value),
            title: "\(chart.values[place].label): \(chart.values[place].text)"))
      }
      if let level = value.room {
        pieces.append(
          Svg.line("level", from: (x(place), y(level)), to: (x(place) + width, y(level))))
      }
      return pieces
    }
  }

  /// As many as fit below the axis, the first and evenly after it.
  private var labels: [Html] {
    let every = max(1, Int((86 / step).rounded(.up)))
    return stride(from: 0, to: chart.values.count, by: every).map { place in
      Svg.text(
        chart.values[place].short, x: x(place), y: ColumnDrawing.height + ColumnDrawing.below)
    }
  }
}
