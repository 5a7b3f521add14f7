import Foundation
import Testing

@testable import samen

@Suite("Who has taken away somebody who was erased") struct ConfirmedTests {
  /// Two laptops that share a folder, which lies with the first.
  private func team() throws -> (one: Shell, other: Shell, folder: String) {
    let one = try Shell()
    let other = try Shell()
    let folder = one.folder.appending(path: "gedeeld")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    one.samen("init", "--station", "desk", "--user", "walter", "--name", "Balie")
    one.samen("sync", folder.path, "--unsealed")
    other.samen(
      "join", folder.path, "--station", "field", "--user", "els", "--name", "Veld", "--unsealed")
    let asked = one.samen("devices").output
    let id = try #require(asked.firstMatch(of: /accept ([0-9a-z]{8})/)).1
    one.samen("devices", "accept", String(id))
    for shell in [one, other] { shell.samen("sync", folder.path, "--unsealed") }
    return (one, other, folder.path)
  }

  @Test("the list of laptops ends with who has, and who has not yet; until all have")
  func lines() throws {
    let (one, other, folder) = try team()
    one.samen("record", "person.registered", "of=p1", "name=Aida")
    for shell in [one, other, one] { shell.samen("sync", folder, "--unsealed") }
    #expect(other.samen("list", "people").output.contains("Aida"))
    one.samen("erase", "p1", "--yes")
    let open = "Gewist p1: Gewist en bevestigd: Balie · Nog niet bevestigd: Veld"
    #expect(one.samen("devices").lines.last == open)
    one.samen("sync", folder, "--unsealed")
    #expect(one.samen("devices").lines.last == open)
    for shell in [other, one] { shell.samen("sync", folder, "--unsealed") }
    #expect(!one.samen("devices").output.contains("Gewist"))
    #expect(!other.samen("list", "people").output.contains("Aida"))
  }
}
