/// A folder that laptops share, and what happens to the files in it.
final class Stick {
  /// A file that was taken out of the folder, or is there only in part.
  private struct Absent {
    let path: String
    let bytes: [UInt8]
  }

  let path: String
  private var absent: [Absent] = []
  private var museum: [Absent] = []

  init(_ path: String) {
    self.path = path
    Disk.make(path)
  }

  /// The segments that lie there.
  var segments: [String] { Disk.files(below: path).filter { $0.contains("/log/") } }

  /// True where somebody asks to be let in.
  var hasRequests: Bool {
    Disk.names(path).contains { !Disk.names("\(path)/\($0)/join").isEmpty }
  }

  /// Another thing that goes wrong on the way.
  func mishap(_ dice: inout Dice) -> String? {
    guard let file = segments.randomElement(using: &dice), let bytes = Disk.bytes(file) else {
      return nil
    }
    switch Int.random(in: 0..<12, using: &dice) {
    case 0..<3:
      absent.append(Absent(path: file, bytes: bytes))
      Disk.remove(file)
      return "hidden"
    case 3..<6:
      // Cut off: the rest comes later, or never.
      if Bool.random(using: &dice) { absent.append(Absent(path: file, bytes: bytes)) }
      Disk.put(Array(bytes.prefix(Int.random(in: 0..<max(1, bytes.count), using: &dice))), at: file)
      return "cut"
    case 6..<8:
      Disk.put(bytes, at: Stick.copyName(of: file, &dice))
      return "doubled"
    case 8:
      Disk.put(Stick.spoilt(bytes, &dice), at: file)
      return "spoilt"
    case 9:
      for segment in segments { Disk.remove(segment) }
      return "emptied"
    default: return replay(&dice)
    }
  }

  /// What lies there now may be put back much later.
  func remember(_ dice: inout Dice) {
    guard museum.count < 6, let file = segments.randomElement(using: &dice),
      let bytes = Disk.bytes(file)
    else { return }
    museum.append(Absent(path: file, bytes: bytes))
  }

  private func replay(_ dice: inout Dice) -> String? {
    guard let old = museum.randomElement(using: &dice) else { return nil }
    Disk.put(old.bytes, at: old.path)
    return "replayed"
  }

  /// Everything arrives.
  func arrive() {
    for file in absent { Disk.put(file.bytes, at: file.path) }
    absent = []
  }

  /// A file arrives.
  func arriveSome(_ dice: inout Dice) {
    guard let place = absent.indices.randomElement(using: &dice) else { return }
    let file = absent.remove(at: place)
    Disk.put(file.bytes, at: file.path)
  }

  private static func spoilt(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var spoilt = bytes
    if let place = bytes.indices.randomElement(using: &dice) { spoilt[place] ^= 0x15 }
    return spoilt
  }

  /// The name that a program which shares folders gives to what it takes for a conflict.
  static func copyName(of file: String, _ dice: inout Dice) -> String {
    let notes = [
      ".sync-conflict-20261123-120000-ABCDEFG", " (conflicted copy 2026-11-23 120000)",
      " (Walter's conflicted copy 2026-11-23)", "_conflict-20261123-120000",
    ]
    let note = notes[Int.random(in: 0..<notes.count, using: &dice)]
    // Before the last ending, whatever else looks like one.
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    return file[..<dot] + note + file[dot...]
  }
}
