import Domain
import Journal
import Workbench

/// A made-up year in a workspace of its own: what `samen demo` makes, and what the first run offers.
enum ExampleWorkspace {
  /// Makes it at `location`, for a laptop of this station; gives what is known then.
  static func make(
    at location: WorkspaceLocation, _ plan: ExamplePlan, station: Station = .desk
  ) throws -> State {
    let example = Example(
      plan: plan, words: Resources.exampleWords, templates: Resources.templates)
    do {
      var stage = try DemoStage(at: location, plan, station: station)
      try example.play(on: &stage)
      try stage.ledgers.write(to: location)
      return stage.state
    } catch let error as JournalError {
      throw CommandError.journal(error, folder: location.folder)
    } catch let refusal as Refusal {
      throw CommandError.refused(refusal)
    }
  }

  /// Where it lies in a folder that goes when the program does.
  static func location(in place: ThrowAwayFolder) -> WorkspaceLocation {
    WorkspaceLocation(folder: "\(place.path)/samen", stateRoot: "\(place.path)/state")
  }
}
