import Foundation

/// A row of the requirements as a text: what the source document says, commands with what they print,
/// and screens after keys. `?` lines are claims written by hand about what stands above them.
///
///     # what the row is about
///     workspace twelve            the year of twelve people; or: new NAME DAY (a project), or: empty
///     now 2026-11-23T10:00:00+01:00
///     lang nl
///     $ samen report overview
///     what it printed
///     ? gehouden 6                the block above has these words, whatever the spaces between them
///     ?! jan                      and does not have these
///     @ 100x30 <tab>v             a screen of 100 by 30 after these keys
///     < {"kind":…}                a line fed to the command before it (`$ samen record -`)
struct Transcript {
  /// One thing that is done, and what is claimed of what came out.
  struct Block {
    /// The line that says what is done: `$ …` or `@ …`.
    let doing: String
    var fed: [String] = []
    var shown: [String] = []
    var claims: [String] = []
  }

  /// Everything before the first block, as it stands.
  var head: [String] = []
  var blocks: [Block] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    for line in lines {
      if line.hasPrefix("$ ") || line.hasPrefix("@ ") {
        blocks.append(Block(doing: line))
      } else if blocks.isEmpty {
        head.append(line)
      } else if line.hasPrefix("? ") || line.hasPrefix("?! ") {
        blocks[blocks.count - 1].claims.append(line)
      } else if line.hasPrefix("< ") {
        blocks[blocks.count - 1].fed.append(line)
      } else if line.isEmpty == false || blocks[blocks.count - 1].claims.isEmpty {
        blocks[blocks.count - 1].shown.append(line)
      }
    }
  }

  /// The value of a setting in the head: what stands behind its name.
  func setting(_ name: String) -> String? {
    head.first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// The text again, with an empty line between blocks.
  var text: String {
    let parts = blocks.map { block in
      ([block.doing] + block.fed + block.shown.withoutEmptyEnd + block.claims)
        .joined(separator: "\n")
    }
    return ([head.withoutEmptyEnd.joined(separator: "\n")] + parts).joined(separator: "\n\n") + "\n"
  }
}

extension [String] {
  /// The lines without empty ones at the end, and without spaces at the end of each.
  var withoutEmptyEnd: [String] {
    var lines = map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
