// swift-tools-version: 6.1
import PackageDescription

// The walls between the modules are those of the table in README.md; Tests/HouseTests holds every
// import in Sources against it, because the package manager alone lets a transitive import through.

let package = Package(
  name: "samen",
  products: [
    .executable(name: "samen", targets: ["samen"]),
    .executable(name: "samen-bench", targets: ["samen-bench"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CSupport", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "Language"),
    .target(name: "Domain"),
    .target(name: "Journal", dependencies: ["Domain"]),
    .target(name: "Documents", dependencies: ["Domain", "Language"]),
    .target(name: "Screen"),
    .target(name: "Terminal", dependencies: ["Screen", "CNcurses", "CSupport"]),
    .target(name: "Workbench", dependencies: ["Domain", "Language", "Screen"]),
    .executableTarget(
      name: "samen",
      dependencies: [
        "CSupport", "Language", "Domain", "Journal", "Documents", "Screen", "Terminal", "Workbench",
      ]),
    .executableTarget(
      name: "samen-bench",
      // It imports nothing of the program, but it starts it: both are to be built.
      dependencies: [
        "samen", "CSupport", "Language", "Domain", "Journal", "Documents", "Screen", "Terminal",
        "Workbench",
      ]),
    // What takes too long for the tests, run by the checks in a release build.
    .executableTarget(
      name: "samen-endurance",
      dependencies: ["Domain", "Journal", "Documents", "Screen", "Terminal"],
      path: "Tests/Endurance"),
    .testTarget(
      name: "HouseTests", dependencies: ["samen", "Workbench", "Domain", "Language", "Screen"]),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language", "CSupport", "Domain", "Workbench"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "Domain"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Domain"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Screen", "CSupport"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Workbench", "Domain", "Language", "Screen", "CSupport", "Journal"],
      exclude: ["Golden"]),
    .testTarget(
      name: "SamenTests",
      dependencies: [
        "samen", "Domain", "Journal", "Language", "Workbench", "Documents", "CSupport",
      ],
      exclude: ["Fixture/twelve-people.jsonl", "Golden", "Rows/Requirements"]),
    .testTarget(name: "PtyTests", dependencies: ["samen", "samen-endurance", "CSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
