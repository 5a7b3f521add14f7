/// A program that people know, doing something comparable.
protocol Peer {
  var name: String { get }
  /// What it opens.
  var thing: String { get }
  /// The words that open nothing, or what was laid out beside the demo.
  func opening(nothing: Bool) -> [String]
  /// Lays out what it opens: as much as the demo has, or nothing.
  func layOut(beside samen: Samen?) throws(BenchError)
  /// Keys that do something like those of this name in `samen`; nil where nothing is like it.
  func script(like name: String) -> KeyScript?
}
