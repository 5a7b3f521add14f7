import Foundation
import Testing

@testable import samen

@Suite struct FoldersToChooseTests {
  @Test func withoutASticksTheHomeFolderIsOffered() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID())").path
    // An empty folder where a stick once was lies on the disk that fails.
    try FileManager.default.createDirectory(
      atPath: "\(root)/media/walter/STICK", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(FoldersToChoose(home: "/home/walter", root: root).all == ["/home/walter"])
    #expect(FoldersToChoose(home: nil, root: root).all == [])
  }

  /// `/dev` has disks of its own on any Linux: `pts` and `shm`.
  @Test func aDiskThatIsMountedComesFirst() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID())").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/media", withDestinationPath: "/dev")
    let all = FoldersToChoose(home: "/home/walter", root: root).all
    #expect(all.contains("\(root)/media/pts") && all.last == "/home/walter")
    #expect(!all.contains("\(root)/media/fd"))
  }

  @Test func toShareInThereAreSticksAndFoldersThatAreKeptAlikeElsewhere() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID())").path
    for name in ["home/Nextcloud", "home/Muziek", "home/Oud Nextcloud"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(name)", withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(atPath: root) }
    let folders = FoldersToChoose(home: "\(root)/home", root: root)
    #expect(folders.toShareIn == ["\(root)/home/Nextcloud"])
    #expect(FoldersToChoose(home: nil, root: root).toShareIn == [])
  }

  @Test func aTildeIsTheHomeFolder() {
    let folders = FoldersToChoose(home: "/home/walter")
    #expect(folders.path(of: "~/stick") == "/home/walter/stick")
    #expect(folders.path(of: "~") == "/home/walter")
    #expect(folders.path(of: "~els/stick") == "~els/stick")
    #expect(FoldersToChoose(home: nil).path(of: "~/stick") == "~/stick")
  }
}
