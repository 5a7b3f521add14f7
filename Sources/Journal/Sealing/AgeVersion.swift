import Glibc

extension Age {
  /// What `age --version` says; nil where it says nothing that makes sense.
  public var version: String? {
    let system = System()
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { system.close(ends[0]) }
    var output: OpenFile? = OpenFile(ends[1], name: "age", system: system)
    let status = output.flatMap { age(into: $0) }
    output = nil
    // What it says fits in a pipe many times over. It has ended: what is not there now never comes.
    guard status == 0, fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(ends[0], &bytes, bytes.count)
    let text = bytes.prefix(max(0, count)).prefix { $0 > 0x20 && $0 < 0x7F }
    return text.isEmpty ? nil : Array(text).text
  }

  private func age(into output: OpenFile) -> Int32? {
    ChildProcess(program: program, words: ["--version"], input: nil, output: output).run()
  }
}
