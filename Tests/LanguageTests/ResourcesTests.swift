import CSupport
import Foundation
import Testing

@Suite("Files in the program") struct ResourcesTests {
  @Test("every file under Resources/ is in the program, byte for byte")
  func filesAreHeld() throws {
    let folder = Shelf.root.appending(path: "Resources")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
      .compactMap { $0 as? String }.filter { !isFolder($0, in: folder) }
    #expect(Set(paths).symmetricDifference(Shelf.names) == [])
    for path in paths {
      #expect(try Data(contentsOf: folder.appending(path: path)) == Shelf.bytes(path), "\(path)")
    }
  }

  @Test("a file that is not there is nil, and so is the name after the last")
  func missingFile() {
    #expect(Shelf.bytes("language/common.xx.txt") == nil)
    #expect(samen_resource_name(Shelf.names.count) == nil)
  }

  private func isFolder(_ path: String, in folder: URL) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(
      atPath: folder.appending(path: path).path, isDirectory: &isFolder)
    return isFolder.boolValue
  }
}
