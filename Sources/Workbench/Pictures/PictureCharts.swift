import Domain
import Language
import Screen

/// Pictures as the widgets draw them.
extension Workbench {
  /// The values with their numbers, and with their bars where the picture has bars.
  func barList(of picture: Picture) -> BarList {
    let rows = picture.values.map { value in
      BarList.Row(
        sentences.label(of: value), bar: picture.form == .bars ? bar(of: value) : nil,
        numbers: zip(picture.columns, value.numbers).map { sentences.figure($1, $0.kind) })
    }
    return BarList(
      heading: picture.about.map { words.reportColumn($0.rawValue) } ?? "",
      headings: picture.columns.map { words.reportColumn($0.name.rawValue) }, rows: rows)
  }

  private func bar(of value: Picture.Value) -> Bar? {
    Bar(
      value.value ?? 0, more: value.more, room: value.room, span: value.span, mark: value.mark)
  }

  /// The values in the order of time.
  func timeChart(of picture: Picture) -> TimeChart {
    TimeChart(
      picture.values.map { .init(sentences.shortLabel(of: $0), $0.value, level: $0.room) },
      unit: picture.unit == .decimal ? 10 : 1)
  }

  /// What the signs of a picture stand for; of what it does not show, nothing.
  func legend(of picture: Picture) -> ChartLegend {
    ChartLegend(
      sentences.legend(of: picture).map { sign, text in
        ChartLegend.Entry(art(of: sign), style(of: sign), text)
      })
  }

  private func art(of sign: PictureSign) -> String {
    let art = symbols.charts
    return switch sign {
    case .full: art.full
    case .level: art.level
    case .room: art.room
    case .more: art.more
    case .unsure: art.unsure + art.reach + art.reachEnd
    case .mark: art.mark
    }
  }

  private func style(of sign: PictureSign) -> Style {
    switch sign {
    case .full: .gauge
    case .level, .mark: .strong
    case .room: .gaugeEmpty
    case .more: .warning
    case .unsure: .muted
    }
  }
}
