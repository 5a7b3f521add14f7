import Foundation

/// Whether a program has done all it had to do and waits for us. A screen looked at earlier may be
/// half a frame.
enum Stillness {
  static func isStill(_ process: pid_t) -> Bool {
    // The name of the program, in parentheses, may hold anything.
    let afterName = read("/proc/\(process)/stat").split(separator: ") ").last
    guard let state = afterName?.first, "STZ".contains(state) else { return false }
    let place = read("/proc/\(process)/wchan")
    return !place.contains("write") && !place.contains("futex")
  }

  private static func read(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
