import Domain
import Language

/// Lists the projects a workspace can begin with.
enum TemplatesCommand: Command {
  static let name = "templates"
  static let purpose = PurposePhrase.listTemplates
  static let forms = [""]

  static func run(_ job: Job) throws {
    for template in Resources.templates { try job.console.say("\(template.id): \(template.name)") }
  }
}
