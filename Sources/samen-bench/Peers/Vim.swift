/// The smallest vim, on a file of the same size.
struct Vim: Peer {
  let program: String
  let playground: Playground
  let name = "vim.tiny"
  let thing = "file"

  private var file: String { "\(playground.path)/text" }

  func opening(nothing: Bool) -> [String] {
    [program, "-u", "NONE", "-N", "-n", "-i", "NONE"] + (nothing ? [] : [file])
  }

  /// The journal itself, the largest log of it: as many bytes and lines.
  func layOut(beside samen: Samen?) throws(BenchError) {
    guard let samen else { return }
    guard let log = LogFiles.largest(in: samen.demo) else { throw .noProgram(samen.demo) }
    try playground.copy(log, to: "text")
  }

  func script(like name: String) -> KeyScript? {
    switch name {
    case "arrow, to the next row": KeyScript("arrow", [KeyScript.down, KeyScript.up])
    case "typing in find": KeyScript("typing", before: ["i"], ["m", "a", "r", "i"])
    default: nil
    }
  }
}
