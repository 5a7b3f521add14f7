extension Form.Field {
  /// True where several lines can be written in it.
  var isArea: Bool {
    if case .area = entry { return true }
    return false
  }
}

/// The field of several lines that is being filled in.
extension Form {
  /// What stands in it; nil where another kind of field has the focus.
  public var focusedText: String? {
    guard fields.indices.contains(focus), case .area(let area, _) = fields[focus].entry else {
      return nil
    }
    return area.text
  }

  /// Puts another text in its place, as one step that can be taken back.
  public mutating func replaceText(_ text: String) -> Outcome {
    let outcome = edit { entry in
      guard case .area(var area, let rows) = entry else { return .ignored }
      defer { entry = .area(area, rows: rows) }
      return area.replace(with: text)
    }
    return outcome ?? .ignored
  }
}
