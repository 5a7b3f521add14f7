/// For whom a sheet is written.
public enum CsvFlavour: Hashable, Sendable {
  /// A spreadsheet program in Belgium: semicolons, a byte order mark, days as `dd/mm/yyyy`, a comma
  /// before decimals, and a mark before what would run as a formula.
  case belgian
  /// Programs, as RFC 4180 has it: commas, no byte order mark, days as `yyyy-mm-dd`, a point before
  /// decimals, and every text as it is.
  case plain

  var delimiter: String { self == .belgian ? ";" : "," }
  var decimalSign: String { self == .belgian ? "," : "." }
  /// The bytes before the first heading: EF BB BF tells Excel that it is UTF-8.
  var mark: [UInt8] { self == .belgian ? [0xEF, 0xBB, 0xBF] : [] }
}
