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
