import Domain
import Journal
import Language
import Workbench

/// Makes a workspace on this device.
enum InitCommand: Command {
  static let name = "init"
  static let purpose = PurposePhrase.makeWorkspace
  static let forms = ["--station workshop|desk|field --user HANDLE [...]"]
  static let options: [Option] = [.station, .user, .organisation, .name, .template, .start]

  /// What was asked for, found to make sense before anything is made.
  private struct Plan {
    let station: StationProfile
    let template: Template?
    let deeds: [Deed]
  }

  static func run(_ job: Job) throws {
    let plan = try plan(job)
    let location = try job.location()
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      try Workspace.create(
        at: location, title: plan.template?.name ?? "samen", station: plan.station, using: &source)
    } catch {
      // A disk that was full may have cut an earlier try short: an empty workspace is gone on with.
      guard case .workspaceExists = error, let begun = try? Desk(location), begun.isEmpty else {
        throw CommandError.journal(error, folder: location.folder)
      }
      try begun.begin(as: plan.station)
    }
    let desk = try Desk(location)
    var warnings: [Warning] = []
    let isKnown = desk.state.staff(plan.station.user) != nil
    for deed in plan.deeds.dropFirst(isKnown ? 1 : 0) {
      warnings += try desk.perform(deed, at: try job.now()).warnings
    }
    try job.console.say(job.words(CommandLinePhrase.workspaceMade, ["text": location.folder]))
    for programme in desk.state.programmes {
      try job.console.say(
        job.words(
          CommandLinePhrase.laidDown,
          [
            "text": programme.name, "id": programme.id,
            "n": job.words.number(desk.state.sessions.count),
          ]))
    }
    let sentences = Sentences(words: job.words, state: desk.state)
    for warning in warnings { try job.console.say(sentences.warning(warning)) }
  }

  /// What was typed of this device: its station, its organisation, and who works on it.
  static func profile(_ job: Job) throws -> StationProfile {
    let station = try job.arguments.required(.station)
    guard Station(rawValue: station) != nil else {
      throw CommandError.usage(
        .badValue(
          Option.station.text, station,
          allowed: Station.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    let user = try handle(job)
    let name = job.arguments[.name] ?? user.prefix(1).uppercased() + user.dropFirst()
    return StationProfile(
      station: station, organisation: job.arguments[.organisation] ?? "", name: name, user: user)
  }

  private static func plan(_ job: Job) throws -> Plan {
    let profile = try profile(job)
    let staff = Deed(.staffAdded, .set(.staff, profile.user), .set(.name, profile.name))
    guard let (template, deed) = try project(job) else {
      return Plan(station: profile, template: nil, deeds: [staff])
    }
    return Plan(station: profile, template: template, deeds: [staff, deed])
  }

  private static func handle(_ job: Job) throws -> Handle {
    let user = try job.arguments.required(.user)
    guard Identifier.isValid(user) else {
      throw CommandError.usage(
        .badValue(Option.user.text, user, allowed: job.words(AllowedPhrase.handle)))
    }
    return user
  }

  private static func project(_ job: Job) throws -> (Template, Deed)? {
    guard let name = job.arguments[.template] else {
      if job.arguments.has(.start) {
        throw CommandError.usage(.together(Option.start.text, Option.template.text))
      }
      return nil
    }
    let templates = Resources.templates
    guard let template = templates.first(where: { $0.id == name }) else {
      throw CommandError.usage(
        .badValue(
          Option.template.text, name, allowed: templates.map(\.id).joined(separator: ", ")))
    }
    guard let start = try job.day(.start) else {
      throw CommandError.usage(.together(Option.template.text, Option.start.text))
    }
    do {
      return (template, try Deed.layDown(template, from: start, in: State()))
    } catch {
      throw CommandError.refused(error)
    }
  }
}
