import Screen

/// Turns the bytes a terminal sends into keys, mouse and paste. What is cut off at the end of one
/// read waits for the next.
public struct InputDecoder {
  private var waiting: [UInt8] = []
  private var paste: PasteBuffer?

  /// A decoder that has read nothing yet.
  public init() {}

  /// How many milliseconds of silence mean that the rest will not come, so that `flush` is due.
  /// Nothing where nothing is waiting. Esc alone is soon a key; a sequence that was cut off may be
  /// on a slow line, and taking its rest for typed keys would do things nobody asked for.
  public var patience: Int? {
    if paste != nil { return 2_000 }
    if waiting.isEmpty { return nil }
    return waiting.count <= 2 && waiting[0] == Byte.escape ? 50 : 500
  }

  /// The input that is complete once `bytes` have come in too.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    waiting.append(contentsOf: bytes)
    var inputs: [Input] = []
    var rest = waiting[...]
    while let (input, length) = next(in: rest) {
      if let input { inputs.append(input) }
      rest = rest.dropFirst(length)
    }
    waiting = Array(rest)
    return inputs
  }

  /// What the waiting bytes mean if nothing follows them.
  public mutating func flush() -> [Input] {
    if let unfinished = paste {
      paste = nil
      return [.paste(unfinished.text)]
    }
    let bytes = waiting
    waiting = []
    return meaningAlone(of: bytes)
  }

  private mutating func next(in bytes: ArraySlice<UInt8>) -> (Input?, length: Int)? {
    if bytes.isEmpty { return nil }
    if paste != nil { return nextOfPaste(in: bytes) }
    switch EscapeSequence.decode(bytes) {
    case .input(let input, let length): return (input, length)
    case .pasteBegins(let length):
      paste = PasteBuffer()
      return (nil, length)
    case .incomplete: return nil
    }
  }

  private mutating func nextOfPaste(in bytes: ArraySlice<UInt8>) -> (Input?, length: Int)? {
    guard let length = paste?.take(bytes), let text = paste?.text else {
      return (nil, bytes.count)
    }
    paste = nil
    return (.paste(text), length)
  }

  private func meaningAlone(of bytes: [UInt8]) -> [Input] {
    guard let first = bytes.first else { return [] }
    guard first == Byte.escape else { return [.key(.character("\u{FFFD}"))] }
    if bytes.count == 1 { return [.key(Key(.escape))] }
    if bytes[1] == Byte.escape {
      return [.key(Key(.escape))] + meaningAlone(of: Array(bytes.dropFirst()))
    }
    guard bytes.count == 2, bytes[1] < 0x80 else { return [] }
    // Alt with a key that also begins sequences: [ O P ] and the like.
    let character = Character(Unicode.Scalar(bytes[1]))
    return [.key(Key(.character(character), alt: true))]
  }
}
