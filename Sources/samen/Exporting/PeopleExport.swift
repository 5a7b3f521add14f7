import Documents
import Domain
import Language
import Workbench

/// Everyone as a sheet that `samen import people` reads back: what may be known in the whole circle.
struct PeopleExport {
  let state: State
  let words: Words

  private static let columns: [PeopleColumn] = [
    .name, .on, .phone, .email, .language, .interpreter, .municipality,
  ]

  /// The bytes of the sheet. The order is that of what stands in it: of two sheets with the same
  /// people the rows are the same, whatever their ids.
  func bytes(as flavour: CsvFlavour) -> [UInt8] {
    let people = state.people.compactMap { state.entity(.person($0.id)) }
    let rows = people.map { person in
      (cells: PeopleExport.columns.map { cell($0.field, of: person) }, id: person.id.id)
    }.sorted { one, other in
      let (left, right) = (key(one.cells), key(other.cells))
      return left == right ? one.id < other.id : left.lexicographicallyPrecedes(right)
    }
    return CsvWriter.bytes(
      header: (PeopleExport.columns + [.id]).map { $0.heading(in: words) },
      rows: rows.map { $0.cells + [.text($0.id)] }, as: flavour)
  }

  private func cell(_ field: Field?, of person: Entity) -> CsvWriter.Cell {
    guard let field else { return .empty }
    if field == .interpreter {
      return person[field]?.asFlag.map { .text(words.yesNo($0)) } ?? .empty
    }
    if field.type == .day { return person.day(field).map { .day($0) } ?? .empty }
    return person.text(field).map { .text($0) } ?? .empty
  }

  private func key(_ cells: [CsvWriter.Cell]) -> [String] {
    cells.map { cell in
      switch cell {
      case .text(let text): text
      case .day(let day): day.text
      default: ""
      }
    }
  }
}
