/// Which row of a form holds what, at a given width.
struct FormLayout {
  /// Part of a form, over one row or more.
  enum Part: Hashable {
    case label
    case entry
    case error
    /// A row of the list under a field, by its place in the list.
    case suggestion(Int)
  }

  /// Where a part lies, counted from the top of the form, in and out of view.
  struct Block: Hashable {
    let field: Int
    let part: Part
    let top: Int
    let rows: Int

    /// A label beside its field has no row of its own, and is seen in that of the field.
    func isInView(from first: Int, rows height: Int) -> Bool {
      top + max(1, rows) > first && top < first + height
    }
  }

  static let mostSuggestions = 5
  private static let narrow = 36
  private static let widestEntry = 72

  let blocks: [Block]
  let height: Int
  /// Where the entries begin.
  let entryColumn: Int
  let entryColumns: Int

  init(_ form: Form, columns: Int) {
    let longest = form.fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let isStacked = columns < Self.narrow || Self.cutsLabels(of: form, columns: columns)
    entryColumn = isStacked ? min(2, columns) : min(longest + 5, columns * 2 / 5)
    entryColumns = max(0, min(columns - entryColumn, Self.widestEntry))
    var blocks: [Block] = []
    var top = 0
    func add(_ field: Int, _ part: Part, rows: Int = 1) {
      blocks.append(Block(field: field, part: part, top: top, rows: rows))
      top += rows
    }
    for (index, field) in form.fields.enumerated() {
      add(index, .label, rows: isStacked ? 1 : 0)
      add(index, .entry, rows: field.rows)
      if field.error != nil { add(index, .error) }
      for row in form.suggestionsInView(of: index) { add(index, .suggestion(row)) }
    }
    self.blocks = blocks
    height = top
  }

  /// True where a label beside its field would be cut: it stands above it then, as half a question
  /// may ask something else.
  private static func cutsLabels(of form: Form, columns: Int) -> Bool {
    form.fields.contains { field in
      TextWidth.columns(of: field.label) + (field.isRequired ? 2 : 0) + 3 > columns * 2 / 5
    }
  }

  /// The first row in view in a box of `rows` rows: all of the focused field is seen, if it fits.
  func firstRow(focus: Int, rows: Int) -> Int {
    let own = blocks.filter { $0.field == focus }
    guard let first = own.first, let last = own.last else { return 0 }
    return max(0, min(first.top, last.top + last.rows - rows))
  }
}

extension Form.Field {
  var rows: Int {
    if case .area(_, let rows) = entry { return rows }
    return 1
  }
}

extension Form {
  /// The rows of the list that are shown under a field, around the highlighted one.
  func suggestionsInView(of index: Int) -> Range<Int> {
    guard index == focus, case .suggestions(let suggestions) = fields[index].entry else {
      return 0..<0
    }
    let count = suggestions.matches.count
    let last = max(FormLayout.mostSuggestions, (suggestions.highlighted ?? 0) + 1)
    return max(0, last - FormLayout.mostSuggestions)..<min(count, last)
  }
}
