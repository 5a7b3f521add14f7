import Domain

extension Journal {
  /// What makes this laptop, and those whose lines it holds, known as the first of the circle; nil
  /// where there is a circle already, or it waits to be let in to one.
  public func firstCircle(_ state: State) -> [Deed] {
    guard !isJoining, let device, !Circle(state).members.contains(where: { !$0.scopes.isEmpty })
    else { return [] }
    let own = Deed.Introduction(
      device: device, name: station.name, station: station.station,
      organisation: station.organisation, publicKey: publicKey ?? "")
    // Whoever has lines here was at work in this workspace before laptops had to be let in.
    let others = devices.filter { $0 != device }.map { other in
      Deed.accept(
        Deed.Introduction(
          device: other, name: other, station: "", organisation: "", publicKey: ""),
        for: [.shared])
    }
    return [.accept(own, for: [.shared, .confidential])] + others
  }
}
