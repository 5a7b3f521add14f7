import Foundation

/// What `samen state` says, with each random id replaced by what it stands for, so that two runs of
/// the same day can be compared.
struct PlainState: Equatable {
  /// The state as JSON with sorted keys, a line for each value.
  let lines: [String]

  /// The state of the workspace in `sandbox`.
  init(of sandbox: Sandbox) throws {
    let told = try Script.samen(["state"], in: sandbox)
    try told.mustSucceed()
    var text = told.output
    let names = try Self.names(in: JSONSerialization.jsonObject(with: Data(text.utf8)))
    for (id, name) in names { text = text.replacing(id, with: name) }
    let plain = try JSONSerialization.data(
      withJSONObject: try JSONSerialization.jsonObject(with: Data(text.utf8)),
      options: [.prettyPrinted, .sortedKeys])
    lines = String(decoding: plain, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The lines that stand in only one of two states.
  func differences(from other: PlainState) -> [String] {
    lines.difference(from: other.lines).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }

  private static func names(in state: Any) -> [String: String] {
    let shared = (state as? [String: Any])?["s"] as? [String: Any]
    let things = shared?["things"] as? [String: [String: [String: Any]]] ?? [:]
    var names: [String: String] = [:]
    for type in ["person", "survey", "tip", "handoff", "consent"] {
      for (path, fields) in things[type] ?? [:] {
        // What is about a person has the path `<id>/<person>`.
        let id = path.split(separator: "/").first.map(String.init) ?? path
        names[id] = "\(type) \(content(of: fields))"
      }
    }
    return names
  }

  private static func content(of fields: [String: Any]) -> String {
    if let answers = fields["answers"] as? [Int] { return answers.map(String.init).joined() }
    return ["name", "text", "partner"].compactMap { fields[$0] as? String }.first ?? "?"
  }
}
