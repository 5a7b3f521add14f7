import Domain

extension Delivery {
  /// The same lines as deliveries of about `size` lines each, to be taken in one after the other:
  /// between two of them somebody can go on working. At least one, also of nothing.
  public func parts(of size: Int) -> [Delivery] {
    var parts: [Delivery] = []
    var part = Delivery()
    for (log, lines) in logs.sorted(by: { $0.key < $1.key }) {
      for line in lines {
        part.logs[log, default: []].append(line)
        guard part.count >= size else { continue }
        parts.append(part)
        part = Delivery()
      }
    }
    return part.count > 0 || parts.isEmpty ? parts + [part] : parts
  }
}

extension TakenIn {
  /// What came of this delivery and of the next part of it.
  public mutating func add(_ next: TakenIn) {
    events += next.events
    received += next.received
    healed += next.healed
    erased = Set(erased + next.erased).sorted()
    identityChange = identityChange ?? next.identityChange
  }
}
