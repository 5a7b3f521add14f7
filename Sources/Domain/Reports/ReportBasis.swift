/// What figures rest on: up to when the lines of each laptop are in.
public struct ReportBasis: Hashable, Sendable {
  /// A laptop, under the id it writes with now.
  public struct Laptop: Hashable, Sendable {
    public let device: String
    /// When it wrote the last line that is held here, by its own clock.
    public let last: String
    /// True for the laptop that asks.
    public let isOwn: Bool
  }

  /// The laptops that wrote anything, by id.
  public let laptops: [Laptop]
}

extension State {
  /// What figures rest on, as asked on the laptop `own`.
  public func reportBasis(on own: String) -> ReportBasis {
    let circle = Circle(self)
    var last: [String: String] = [:]
    for (log, at) in lastTold { last[log.device] = max(last[log.device] ?? "", at) }
    let earlier = Set(last.keys.flatMap { circle.line(of: $0).dropFirst() })
    let current = last.keys.filter { !earlier.contains($0) }.sorted()
    let laptops = current.map { device in
      ReportBasis.Laptop(
        device: device, last: circle.line(of: device).compactMap { last[$0] }.max() ?? "",
        isOwn: device == own)
    }
    return ReportBasis(laptops: laptops)
  }
}
