/// A whole file of HTML: pages of A4 that ask nothing of anyone. It holds its own style, runs no
/// script, and forbids the browser to fetch anything for it.
struct PaperFile {
  /// The language of what stands in it, as `lang` has it.
  let language: String
  /// What the window of the browser is called.
  let title: String
  /// The style sheet; the program's own text, never anyone's data.
  let style: String
  let pages: [Html]

  /// The bytes of the file.
  var bytes: [UInt8] {
    let root = Html.tag("html", ["lang": language], head, .tag("body", [:], pages))
    return Array("<!DOCTYPE html>\n\(root.source)\n".utf8)
  }

  private var head: Html {
    .tag(
      "head", [:], .tag("meta", ["charset": "utf-8"]),
      .tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'",
        ]),
      .tag("meta", ["name": "referrer", "content": "no-referrer"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width"]),
      .tag("title", text: title), Html(source: "<style>\n\(style)</style>"))
  }
}
