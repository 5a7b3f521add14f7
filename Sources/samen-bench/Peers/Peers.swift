import Glibc

/// The programs to be held beside, those that are installed here and those that are not.
struct Peers {
  private(set) var present: [any Peer] = []
  private(set) var absent: [String] = []

  init(in playground: Playground) {
    add("calcurse") { Calcurse(program: $0, playground: playground) }
    add("vim.tiny") { Vim(program: $0, playground: playground) }
  }

  private mutating func add(_ name: String, _ make: (String) -> any Peer) {
    let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
    let paths: [String] = folders.map { $0 + "/" + name }
    if let path = paths.first(where: { access($0, X_OK) == 0 }) {
      present.append(make(path))
    } else {
      absent.append(name)
    }
  }
}
