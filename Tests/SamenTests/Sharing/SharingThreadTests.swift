import Domain
import Foundation
import Glibc
import Journal
import Testing

@testable import samen

@Suite("A visit beside the screen") struct SharingThreadTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "visit-\(UUID())").path

  /// A visit to a folder nobody shared in yet, and what it says.
  private func visit() throws -> (SharingThread, Mailbox<SharingMessage>, Journal) {
    try FileManager.default.createDirectory(
      atPath: "\(root)/stick", withIntermediateDirectories: true)
    let location = WorkspaceLocation(folder: "\(root)/data", stateRoot: "\(root)/state")
    var source = SystemRandomNumberGenerator()
    try Workspace.create(
      at: location, title: "samen", station: StationProfile(station: "desk", user: "els"),
      using: &source)
    let journal = try Journal.open(location, using: &source).journal
    var order = ExchangeOrder(path: "\(root)/stick")
    order.isUnsealed = true
    let exchange = try journal.exchange(order, at: "2026-11-23T09:00:00Z", programs: "")
    let mail = Mailbox<SharingMessage>()
    let thread = SharingThread(1, mail)
    thread.start(exchange, try journal.ground(State()))
    return (thread, mail, journal)
  }

  /// The next message, waited for as the run loop does.
  private func next(_ mail: Mailbox<SharingMessage>) -> SharingMessage? {
    var entry = pollfd(fd: mail.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 30_000) > 0 ? mail.take().last : nil
  }

  @Test("it rings when it brought something, and ends where it is stopped before it goes on")
  func stops() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let (thread, mail, journal) = try visit()
    guard case .brought(1, let delivery) = next(mail) else {
      Issue.record("nothing was brought")
      return
    }
    #expect(delivery.count == 0)
    thread.stop()
    guard case .failed(1, .stopped) = next(mail) else {
      Issue.record("it was not stopped")
      return
    }
    #expect(mail.take().isEmpty)
    journal.close()
  }

  @Test("it goes on once what it brought is taken in")
  func goesOn() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let (thread, mail, journal) = try visit()
    _ = next(mail)
    thread.goOn(SharingThread.Answer(ground: try journal.ground(State()), taken: TakenIn()))
    guard case .done(1, let report) = next(mail) else {
      Issue.record("it did not end")
      return
    }
    #expect(report.place.hasPrefix("\(root)/stick"))
    journal.close()
  }
}
