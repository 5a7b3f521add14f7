import Screen
import Terminal

/// Whatever a terminal, or something that plays one, sends: keys, mouse and pastes come out of it,
/// the same however the line cuts it up.
enum FuzzInput: Trial {
  static let name = "fuzz-input"
  static let promise =
    "any bytes give the same input in any pieces; nothing in it drives a terminal"
  static let usualSeconds = 15

  static func run(_ effort: Effort) throws -> String {
    var mutator = Mutator(corpus: corpus, dictionary: dictionary, seed: effort.seed)
    var rounds = Rounds(seconds: effort.seconds)
    var found = 0
    while rounds.next() {
      let bytes = mutator.next()
      var decoder = InputDecoder()
      let whole = decoder.feed(bytes) + decoder.flush()
      guard decoder.patience == nil, decoder.flush().isEmpty else {
        throw TrialFailure("something still waits behind \(bytes.digits)")
      }
      // Byte by byte a long one takes too long to be tried often.
      let isOneByOne = bytes.count > 512 || whole == byteByByte(bytes)
      guard isOneByOne, whole == inPieces(bytes, &mutator.dice) else {
        throw TrialFailure("cut up, it means something else: \(bytes.digits)")
      }
      if let bad = whole.first(where: { !isHarmless($0) }) {
        throw TrialFailure("\(bad) came out of \(bytes.digits)")
      }
      found += whole.count
      if rounds.count.isMultiple(of: 500) { mutator.keep(bytes) }
    }
    return "\(rounds.count) byte streams, \(found) inputs"
  }

  private static func inPieces(_ bytes: [UInt8], _ dice: inout Dice) -> [Input] {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...24, using: &dice))
      inputs += decoder.feed(piece)
      rest = rest.dropFirst(piece.count)
    }
    return inputs + decoder.flush()
  }

  private static func byteByByte(_ bytes: [UInt8]) -> [Input] {
    var decoder = InputDecoder()
    return bytes.flatMap { decoder.feed([$0]) } + decoder.flush()
  }

  /// A character is one, and no control; a paste is text; the mouse is somewhere.
  private static func isHarmless(_ input: Input) -> Bool {
    switch input {
    case .key(let key):
      guard case .character(let character) = key.code else { return true }
      return !character.unicodeScalars.contains { $0.isControl }
    case .paste(let text):
      return !text.unicodeScalars.contains { $0.isControl && $0 != "\n" && $0 != "\t" }
    case .mouse(let mouse): return mouse.point.column >= 0 && mouse.point.row >= 0
    case .resized, .resumed: return false
    }
  }

  private static let corpus = [
    "hallo é 李 😀", "\u{1B}[200~plak\rtwee\r\ndrie\u{1B}[201~x",
    "\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[3~",
    "\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<64;1;1M", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\q",
    "\u{1B}\u{1B}[A",
    "\u{1B}[[A\u{1B}[24~\u{1B}O5P", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}a\u{1B}\u{7F}",
    "\u{3}\u{13}\t\r\n\u{8}",
    "\u{1B}[M !!", "\u{1B}[200~\u{1B}[200~\u{1B}[31m\u{1B}[201~",
  ]

  private static let dictionary = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X",
    "\u{1B}\\", "\u{7}", "\u{18}",
    "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[20", "[201~", "\u{1B}[<", "M", "m", "~", ";",
    "999999999999", "0",
    "\u{1B}[M", "\u{9B}", "\r", "\n", "\u{0}", "é", "\u{202E}", "👨‍👩‍👧", "e\u{301}", "\u{1B}\u{1B}",
    "\u{1B}[[",
  ]
}

extension Unicode.Scalar {
  /// C0, DEL or C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
