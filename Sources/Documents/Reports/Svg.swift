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
