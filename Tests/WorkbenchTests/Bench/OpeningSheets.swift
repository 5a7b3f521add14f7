import Language
import Testing

@testable import Workbench

extension Desk {
  /// Opens a sheet as a person does: `m`, a few letters of what it is called, Enter. Where it is about
  /// one of several things, the first of them.
  mutating func open(_ name: SheetName) throws {
    let label = try #require(workbench.words.text("binding.sheet.\(name.rawValue).label"))
    strike(name.isAboutPerson ? "<tab><down><tab>m" : "m")
    strike("\(label)<enter>")
    if case .menu = workbench.overlay { strike("<enter>") }
    guard case .form(let form) = workbench.overlay, case .sheet(name, _) = form.purpose else {
      Issue.record("\(name) did not open:\n\(screen)")
      return
    }
  }
}
