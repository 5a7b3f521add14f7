/// A project from one of the source documents, ready to be laid down from a start day.
public struct Template: Hashable, Sendable {
  /// A block of the template: what it makes, under which id, and its fields as typed.
  struct Block: Hashable, Sendable {
    var kind: String
    var id: String
    var fields: [(name: String, text: String)] = []

    static func == (left: Block, right: Block) -> Bool {
      left.kind == right.kind && left.id == right.id
        && left.fields.elementsEqual(right.fields, by: ==)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(id)
    }
  }

  /// Its name, as `samen templates` lists it.
  public let id: String
  let blocks: [Block]

  /// The name of the project.
  public var name: String {
    blocks.first { $0.kind == "programme" }?.fields.first { $0.name == "name" }?.text ?? id
  }
}

/// What is wrong with a template.
public struct TemplateMistake: Error, Hashable, Sendable {
  /// The template.
  public let template: String
  /// The line or block that cannot be understood.
  public let part: String
}

extension Template {
  /// Reads the template `id` from its text: blocks with a head such as `place caputsteenpark` and
  /// below it indented lines `field: value`; `#` begins a remark.
  public init(id: String, text: String) throws(TemplateMistake) {
    self.id = id
    var blocks: [Block] = []
    for line in text.split(separator: "\n") {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { $0 != " " }) else { continue }
      if content.first != " " {
        let words = content.split(separator: " ")
        blocks.append(
          Block(kind: String(words[0]), id: words.dropFirst().first.map(String.init) ?? ""))
      } else {
        guard let colon = content.firstIndex(of: ":"), !blocks.isEmpty else {
          throw TemplateMistake(template: id, part: String(line))
        }
        let name = content[..<colon].trimmedSpaces
        let text = content[content.index(after: colon)...].trimmedSpaces
        blocks[blocks.count - 1].fields.append((name, text))
      }
    }
    self.blocks = blocks
  }
}

extension Substring {
  /// Without the spaces at both ends.
  var trimmedSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
