import Foundation
import Glibc

/// What people of a team do with a folder that all can reach, by the keys of the screen alone.
extension Facilitator {
  /// Somebody on another day.
  static func on(_ day: String, _ more: [String: String?] = [:]) throws -> Facilitator {
    try Facilitator(
      environment: ["SAMEN_NOW": "\(day)T12:00:00+02:00"].merging(more) { first, _ in first })
  }

  /// Where no age is installed, it is said that it may go open.
  private static let canSeal = ["/usr/bin", "/usr/local/bin"].contains {
    access("\($0)/age", X_OK) == 0 && access("\($0)/age-keygen", X_OK) == 0
  }

  private func letsItGoOpen(_ isAsked: Bool) throws {
    guard isAsked else { return }
    try sees("Zonder slot delen")
    program.type("z")
  }

  /// Shares for the first time over a folder that is typed.
  func sharesFirst(in folder: String, isAsked: Bool = !canSeal) throws {
    try beginsSharing(in: folder)
    try letsItGoOpen(isAsked)
    try readsResult()
  }

  /// Types the folder, and does not wait for what comes of it.
  func beginsSharing(in folder: String) throws {
    program.type("D")
    try sees("een andere map")
    program.press(.end, .enter)
    try sees("In welke map")
    program.type(folder)
    program.press(.enter)
  }

  /// Shares once more, over the first of the folders.
  func shares() throws {
    program.type("D")
    try sees("Laatst gedeeld op")
    program.press(.enter)
    try readsResult()
  }

  private func readsResult() throws {
    try sees("klaargelegd voor anderen")
    program.press(.enter)
    try program.wait(forNo: "klaargelegd voor anderen")
  }

  /// The first run, into what colleagues share in `folder`; gives the code that is to be read out.
  func asksToJoin(in folder: String, as name: String) throws -> String {
    try sees("Welkom bij samen")
    program.press(.enter, .enter)
    program.type(name)
    program.press(.enter, .enter, .left)
    try sees("meedoen met collega")
    program.press(.enter)
    program.type(folder + Self.save)
    try letsItGoOpen(!Self.canSeal)
    try sees("Lees")
    try program.wait(for: "the code") { Self.code(in: $0) != nil }
    let code = Self.code(in: program.look()) ?? ""
    program.press(.escape)
    try sees("wacht op")
    try showsEverything()
    return code
  }

  /// The digits that stand there to be read out.
  private static func code(in screen: VirtualScreen) -> String? {
    screen.rows.lazy.compactMap { $0.firstMatch(of: /(?:\d \d \d   ){3}\d \d \d/) }
      .first.map { String($0.0) }
  }

  /// Looks who asks to come in, compares the code, and lets them in.
  func letsIn(_ name: String, with code: String) throws {
    program.type("L")
    try sees(code)
    program.type("a")
    try sees("Las \(name) deze code voor?")
    program.press(.enter)
    // Its keys are left in the folder at once.
    try program.wait(for: "keys left for \(name)") { screen in
      let said = screen.rows[22]
      return said.contains(" klaargelegd.") && !said.contains("Iemand vraagt")
    }
    try sees("nog niet gezien")
    program.press(.escape)
    try program.wait(forNo: "Laptops van de ploeg")
  }

  /// Goes to the session after the one on screen.
  func goesToSession(_ number: Int) throws {
    try goes(to: .calendar)
    program.press(.down)
    try sees("Sessie \(number)/16")
  }

  /// Notes what somebody on the sheet is good at.
  func notes(_ strength: String, of name: String) throws {
    try chooses(name)
    program.press(.enter)
    try program.wait(for: "the profile of \(name)") { Pane($0) == .profile }
    try fillsIn("sterk in", after: "s") { program.type(strength) }
    try sees(strength)
    try goes(to: .sheet)
  }

  /// Closes the program, and opens it again on another day.
  func comesBack(on day: String) throws -> Facilitator {
    program.type("q")
    guard try program.waitForEnd() == .exited(0) else {
      throw HarnessError.timedOut(waitingFor: "a clean end", screen: program.screen())
    }
    let back = try Facilitator(
      in: sandbox, environment: ["SAMEN_NOW": "\(day)T12:00:00+02:00"])
    try back.goesToThePanes()
    return back
  }
}

/// Programs that stand in for age: they seal nothing, and do not go on before they are let.
struct SlowAge {
  let folder: String
  /// To be merged with the environment of a program.
  var environment: [String: String?] { ["PATH": "\(folder):/usr/bin:/bin"] }

  init(in sandbox: Sandbox) throws {
    folder = "\(sandbox.path)/programs"
    mkdir(folder, 0o700)
    let key = String(repeating: "q", count: 58)
    try write("age", "while [ ! -e \(folder)/go ]; do sleep 0.05; done; exec cat")
    try write("age-keygen", "echo '# public key: age1\(key)'; echo AGE-SECRET-KEY-1QQQ")
  }

  /// From now on they go on.
  func letGo() throws { try Data().write(to: URL(filePath: "\(folder)/go")) }

  private func write(_ name: String, _ text: String) throws {
    try "#!/bin/sh\n\(text)\n".write(
      toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    chmod("\(folder)/\(name)", 0o700)
  }
}
