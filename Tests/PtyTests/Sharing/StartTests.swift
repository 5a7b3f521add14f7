import Foundation
import Testing

/// What has to be said when the program opens: another name, a clock that is wrong.
struct StartTests {
  @Test func `a workspace that was copied says once that it goes on under a new name`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.signsUp("Aida Haddad")
    walter.program.type("q")
    _ = try walter.program.waitForEnd()
    let files = FileManager.default
    try files.moveItem(atPath: walter.workspace, toPath: "\(walter.sandbox.path)/oud")
    try files.copyItem(atPath: "\(walter.sandbox.path)/oud", toPath: walter.workspace)
    let again = try Facilitator(in: walter.sandbox)
    try again.sees("schrijft voortaan onder een nieuwe naam")
    try again.sees("Je hoeft niets te doen")
    again.program.press(.enter)
    try again.program.wait(forNo: "nieuwe naam")
    try again.goesToThePanes()
    try again.marksPresent("Aida Haddad")
    let third = try again.comesBack(on: "2021-05-11")
    #expect(!third.program.screen().contains { $0.contains("nieuwe naam") })
    try third.sees("aanwezig", beside: "Aida Haddad")
  }

  @Test func `a clock that runs backwards is told of, and keeps nobody from working`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.signsUp("Aida Haddad")
    let earlier = try walter.comesBack(on: "2021-05-10")
    try earlier.sees("Klok nakijken: deze laptop schreef iets op 11/05/2021 12:00")
    try earlier.goesToThePanes()
    try earlier.signsUp("Brahim Sahli")
    let right = try earlier.comesBack(on: "2021-05-12")
    #expect(!right.program.screen().contains { $0.contains("Klok nakijken") })
  }
}
