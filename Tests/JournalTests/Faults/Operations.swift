import Domain
import Glibc

@testable import Journal

extension Operation {
  /// All that is swept. What a new feature does with the disk gets its line here.
  static let all: [Operation] = [
    Operation("create a workspace", hasWorkspace: false) {
      try $0.workspace.create(system: $0.system)
    },
    Operation("open") { try $0.open() },
    Operation("open what a crash left", after: { try $0.tearLastLine() }) { try $0.open() },
    Operation("open a copy", after: { try $0.becomeCopy() }) { try $0.open() },
    Operation("append a line", after: { try $0.open() }) { try $0.write(.person(2)) },
    Operation("append an act", after: { try $0.open() }) {
      try $0.write(.person(2), .person(3), .person(4))
    },
    Operation("append in both scopes", after: { try $0.open() }) {
      try $0.write(.person(2), .goal(2), .person(3), .goal(3))
    },
    Operation("append several deeds", after: { try $0.open() }) {
      try $0.write(deeds: [
        [.person(2), .goal(2)], [.person(3)], [.goal(1)], [.person(4), .goal(4)],
      ])
    },
    Operation("close", after: { try $0.openAndWrite() }) { $0.desk?.journal.close() },
    Operation("a day's work") { scene in
      try scene.open()
      for person in 2...4 { try? scene.write(.person(person), .goal(person)) }
      scene.desk?.journal.close()
    },
    Operation("look at it from outside") { scene in
      _ = try scene.workspace.location.look(system: scene.system)
      _ = try DiskLook.nearest(to: scene.workspace.path("gone"), system: scene.system)
    },
    Operation("set the station", after: { try $0.open() }) { try $0.setStation() },
    Operation("follow", after: { try $0.letAnotherWrite() }) { try $0.follow() },
    Operation("keep a draft", touches: ["ws/drafts/"], after: { try $0.open() }) { scene in
      try scene.replace("ws/drafts/person.p1", with: [UInt8]("nieuw")) {
        try scene.drafts().write([UInt8]("nieuw"), as: "person.p1")
      }
    },
    Operation("remove a draft", touches: ["ws/drafts/"], after: { try $0.open() }) { scene in
      try scene.replace("ws/drafts/person.p1", with: nil) {
        try scene.drafts().remove("person.p1")
      }
    },
    Operation("keep a paper", touches: ["state/ws/papers/"]) { scene in
      try scene.replace("state/ws/papers/attest.html", with: [UInt8]("<p>")) {
        _ = try scene.papers().keep([UInt8]("<p>"), as: "attest.html")
      }
    },
    Operation("lend a note", touches: ["state/ws/notes"]) { try $0.lendNote() },
    Operation("write a paper elsewhere", touches: ["outside"]) { scene in
      try scene.replace("outside.html", with: [UInt8]("<p>")) {
        let path = scene.workspace.root + "/outside.html"
        try PaperFiles.write([UInt8]("<p>"), to: path, system: scene.system)
      }
    },
    Operation(
      "repair", touches: ["ws/log/", "ws/quarantine/"], after: { try $0.mixUpLines() }
    ) { try $0.repair() },
    Operation("back up", touches: ["outside.tar"]) { scene in
      let path = scene.workspace.root + "/outside.tar"
      try Journal.backup(scene.workspace.location, to: path, system: scene.system)
      try scene.expectWholeBackup(path)
    },
    Operation(
      "restore into what is there", touches: ["ws/log/", "ws/quarantine/"],
      after: { try $0.backUpAndDamage() }
    ) { try $0.restore() },
    Operation("restore what is lost", hasWorkspace: false, after: { try $0.backUpAndLose() }) {
      try $0.restore()
    },
    Operation(
      "share over a stick", touches: ["stick/", "state/ws/"],
      after: { try $0.putLinesOnTheStick() }
    ) { try $0.share() },
    Operation(
      "erase a person",
      touches: ["ws/log/", "ws/quarantine/", "ws/drafts/", "state/ws/"],
      after: { scene in
        try scene.open()
        scene.forgetPromises()
      }
    ) { try $0.erase() },
    Operation("lay down ledgers", hasWorkspace: false, after: { try $0.workspace.create() }) {
      try $0.layDownLedgers()
    },
  ]
}
