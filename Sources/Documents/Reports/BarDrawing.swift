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
