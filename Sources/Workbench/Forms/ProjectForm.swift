import Domain
import Language
import Screen

/// Opening a project from one of the source documents.
extension Workbench {
  mutating func openProjectForm() {
    open(
      .project, title: words(FormPhrase.newProject),
      [
        .choice(
          "template", words.field("template"),
          templates.map { Form.Choice($0.id, label: $0.name) }, selected: nil),
        .text(
          "since", words.field("since"), words.numericDate(chosen.day.parts), isRequired: true),
      ],
      note: words(FormPhrase.newProjectNote))
  }

  mutating func submitProject(_ reading: inout FormReading) -> [Effect] {
    _ = reading.needed("since")
    guard let start = reading.day("since"),
      let template = templates.first(where: { $0.id == reading.values["template"] })
    else { return [] }
    do throws(Refusal) {
      let deed = try Deed.layDown(template, from: start, in: state)
      let first = deed.proposals.first { $0.kind == .sessionPlanned }
      let session = first?.data[Field.session]?.asText
      return writeIfClean(reading, deed, then: session.map { .showSession($0) } ?? .nothing)
    } catch {
      tellForm(sentences.refusal(error))
      return []
    }
  }
}
