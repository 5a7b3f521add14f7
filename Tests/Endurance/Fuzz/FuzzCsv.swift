import Documents

/// Whatever file is called a sheet: rows come out of it, each with a place or a flaw, and what we
/// wrote ourselves comes back as it was.
enum FuzzCsv: Trial {
  static let name = "fuzz-csv"
  static let promise = "any bytes are rows with flaws or without; cells that were written come back"
  static let usualSeconds = 15

  static func run(_ effort: Effort) throws -> String {
    var mutator = Mutator(corpus: corpus, dictionary: dictionary, seed: effort.seed)
    var rounds = Rounds(seconds: effort.seconds)
    var rows = 0
    while rounds.next() {
      let bytes = mutator.next()
      rows += try read(mutator.spoiled(bytes))
      if rounds.count.isMultiple(of: 300) { mutator.keep(bytes) }
      try comeBack(mutator.cells())
    }
    return "\(rounds.count) files and as many round trips, \(rows) rows"
  }

  private static func read(_ bytes: [UInt8]) throws -> Int {
    var reader = CsvReader(bytes)
    var line = reader.heading?.line ?? 0
    var count = 0
    while let row = reader.next() {
      count += 1
      let isAhead = row.line > line && count <= bytes.count
      let isSmall =
        row.cells.count <= CsvLimits.mostCells
        && row.cells.allSatisfy { $0.utf8.count <= CsvLimits.longestCell }
      guard isAhead, isSmall else {
        throw TrialFailure("row \(row.line) after line \(line) of \(bytes.digits)")
      }
      line = row.line
    }
    guard reader.progress == 1_000, reader.next() == nil else {
      throw TrialFailure("not read to its end: \(bytes.digits)")
    }
    return count
  }

  private static func comeBack(_ cells: [[String]]) throws {
    let header = (0..<(cells.first?.count ?? 2)).map { "kolom\($0)" }
    let bytes = CsvWriter.bytes(header: header, rows: cells.map { $0.map { .text($0) } })
    var reader = CsvReader(bytes)
    guard reader.heading?.cells == header else {
      throw TrialFailure("the heading does not come back from \(bytes.digits)")
    }
    for row in cells where !row.allSatisfy({ written($0).isEmpty }) {
      let read = reader.next()
      let isSame =
        read?.flaw == nil
        && read?.cells.map { Array($0.utf8) } == row.map { Array(written($0).utf8) }
      guard isSame else { throw TrialFailure("\(row) does not come back from \(bytes.digits)") }
    }
    guard reader.next() == nil else { throw TrialFailure("more comes back of \(bytes.digits)") }
  }

  /// The writer leaves out controls, and keeps spreadsheets from running a text.
  private static func written(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { !$0.isControl || "\t\r\n".unicodeScalars.contains($0) }
    // An apostrophe that somebody typed before such a sign is not to be taken for the writer's own.
    let isFormula =
      kept.first { $0 != "'" }.map("=+-@\t\r\n＝＋－＠".unicodeScalars.contains) ?? false
    return (isFormula ? "'" : "") + String(String.UnicodeScalarView(kept))
  }

  private static let corpus = [
    "Naam;Gemeente\r\nAïcha;Mechelen\r\n\"Peeters; Jan\";\"Sint-\nKatelijne\"\r\n",
    "a,b,c\n1,\"x \"\"y\"\" z\",3\n", "a\tb\n1\t2\n", "a|b\n1|2\n", "sep=,\r\na,b\r\n1,2\r\n",
    "\u{FEFF}naam;nota\r\n\"open", "x;y\r1;2\r3;4", "\"\";\"\"\n;;\n\n\"a\"b;c\n",
  ]

  private static let dictionary = [
    ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "\"\n", "\";\"", "sep=;", "=1+1", "＝",
    "é",
    "€",
    "\u{FEFF}", "\u{0}", "'", "  ", ";;;;;;;;", "\"a\nb\"", "9999999999", "\u{2028}",
  ]
}

extension Mutator {
  /// The bytes as they are, or in one of the other encodings.
  fileprivate mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return bytes.flatMap { [$0, 0] }
    case 1: return [0xFE, 0xFF] + bytes.flatMap { [0, $0] }
    case 2: return [0xFF, 0xFE] + bytes
    case 3: return bytes.map { $0 < 0x80 ? $0 : $0 | 0x80 } + [0xE9, 0x81]
    default: return bytes
    }
  }

  /// Cells of text made of what is hard to write, the same number in each row.
  fileprivate mutating func cells() -> [[String]] {
    let columns = Int.random(in: 2...5, using: &dice)
    return (0..<Int.random(in: 0...6, using: &dice)).map { _ in
      (0..<columns).map { _ in
        let pieces = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
          dictionary.randomElement(using: &dice) ?? []
        }
        return String(decoding: pieces.joined(), as: UTF8.self)
      }
    }
  }
}
