/// The values of a picture over time.
extension TimeChart {
  func drawColumns(_ layout: TimeChartLayout, on canvas: inout Canvas, art: ChartArt) {
    for (index, value) in values.enumerated() {
      let (left, columns) = layout.columns(of: index)
      let height = ChartLength(
        value.value ?? 0, of: layout.scale.top, cells: layout.plot.rows,
        partsOfCell: art.upward.count + 1)
      for column in left..<left + columns {
        draw(height, in: column, layout, on: &canvas, art: art)
      }
      drawLevel(value, height, left..<left + columns, layout, on: &canvas, art: art)
    }
  }

  private func draw(
    _ height: ChartLength, in column: Int, _ layout: TimeChartLayout, on canvas: inout Canvas,
    art: ChartArt
  ) {
    for row in 0..<height.touched {
      let text = row < height.whole ? art.full : art.upward[height.rest - 1]
      canvas.put(
        text, at: Point(column: column, row: layout.plot.bottom - 1 - row), style: .gauge)
    }
  }

  /// The height to hold a value against, where it is not the height of the value.
  private func drawLevel(
    _ value: Value, _ height: ChartLength, _ columns: Range<Int>, _ layout: TimeChartLayout,
    on canvas: inout Canvas, art: ChartArt
  ) {
    guard let level = value.level, level > 0, level != value.value else { return }
    let row = TimeChartLayout.row(of: level, layout.scale, layout.plot)
    guard row != layout.plot.bottom - height.touched || height.touched == 0 else { return }
    for column in columns {
      canvas.put(art.level, at: Point(column: column, row: row), style: .strong)
    }
  }

  func drawLine(_ layout: TimeChartLayout, on canvas: inout Canvas, art: ChartArt) {
    var grid = DotGrid(size: layout.plot.size)
    var before: Point?
    for (index, value) in values.enumerated() {
      let place = value.value.map { value in
        let height = ChartLength(
          value, of: layout.scale.top, cells: grid.dots.rows - 1, partsOfCell: 1)
        return Point(column: layout.dot(of: index), row: height.parts)
      }
      if let place { grid.join(before ?? place, place) }
      before = place
    }
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        guard let dots = grid.text(column, row) else { continue }
        let place = Point(column: layout.plot.left + column, row: layout.plot.top + row)
        canvas.put(art.hasDots ? dots : art.point, at: place, style: .gauge)
      }
    }
  }
}
