/// Why there are no figures.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case noProgram(String)
  case system(String, Int32)
  case failed([String], said: String)
  case silent(String, during: String)

  var description: String {
    switch self {
    case .usage: "use: samen-bench [--starts N] [--keys N] [--events N] [--appends N]"
    case .noProgram(let path): "there is no program at \(path); build it first"
    case .system(let call, let number): "\(call) failed with error \(number)"
    case .failed(let words, let said): "“\(words.joined(separator: " "))” failed: \(said)"
    case .silent(let program, let what): "\(program) drew nothing during \(what)"
    }
  }
}
