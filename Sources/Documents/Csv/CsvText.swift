/// The characters of a sheet, as UTF-8 whatever they were written in.
struct CsvText {
  let encoding: CsvEncoding
  private(set) var utf8: [UInt8] = []
  /// The places in `utf8` where bytes that are no text became the replacement character, in order.
  private(set) var broken: [Int] = []

  /// The text of `bytes`, without a byte order mark.
  init(_ bytes: [UInt8]) {
    let mark: Int
    (encoding, mark) = CsvEncoding.found(in: bytes)
    let rest = bytes[mark...]
    switch encoding {
    case .utf8: takeUTF8(rest)
    case .utf16LittleEndian: takeUTF16(rest) { UInt16($0) | UInt16($1) << 8 }
    case .utf16BigEndian: takeUTF16(rest) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252: takeWindows1252(rest)
    }
  }

  private mutating func takeUTF8(_ bytes: ArraySlice<UInt8>) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      utf8 = Array(bytes)
    } else {
      take(bytes, Unicode.UTF8.self)
    }
  }

  private mutating func takeUTF16(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
  ) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      unit(bytes[$0], bytes[$0 + 1])
    }
    take(units, Unicode.UTF16.self)
    if !bytes.count.isMultiple(of: 2) { appendBroken() }
  }

  private mutating func take<Encoding: Unicode.Encoding>(
    _ units: some Sequence<Encoding.CodeUnit>, _: Encoding.Type
  ) {
    var source = units.makeIterator()
    var parser = Encoding.ForwardParser()
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar): append(Encoding.decode(scalar))
      case .error: appendBroken()
      case .emptyInput: return
      }
    }
  }

  private mutating func takeWindows1252(_ bytes: ArraySlice<UInt8>) {
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: utf8.append(byte)
      case 0x80..<0xA0:
        let value = Self.windows1252[Int(byte - 0x80)]
        if let scalar = Unicode.Scalar(value), value != 0 { append(scalar) } else { appendBroken() }
      default: append(Unicode.Scalar(byte))
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func appendBroken() {
    broken.append(utf8.count)
    utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
  }

  /// What 0x80 to 0x9F are, by the table of the WHATWG encoding standard; 0 where they are nothing.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
