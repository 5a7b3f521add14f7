import Screen
import Terminal

/// What a decoder makes of `text` when it comes in one piece and then nothing follows.
func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

func decode(_ bytes: [UInt8]) -> [Input] {
  var decoder = InputDecoder()
  return decoder.feed(bytes) + decoder.flush()
}

/// What a decoder makes of `bytes` when the line delivers them one at a time.
func decodeByteByByte(_ bytes: [UInt8]) -> [Input] {
  var decoder = InputDecoder()
  return bytes.flatMap { decoder.feed([$0]) } + decoder.flush()
}

/// What a decoder makes of `bytes` delivered in two reads, for each place to cut.
func decodeInTwo(_ bytes: [UInt8]) -> [[Input]] {
  bytes.indices.map { cut in
    var decoder = InputDecoder()
    return decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.flush()
  }
}

/// The keys for typing `text`.
func typed(_ text: String) -> [Input] {
  text.unicodeScalars.map { .key(.character(Character($0))) }
}
