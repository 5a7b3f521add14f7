import Domain

/// Where laptops ask to be let in.
struct JoinDesk {
  let exchange: Exchange
  let place: ExchangeFolder

  /// Leaves a request there for as long as nobody accepted this device, and takes it away then.
  func ask(publicKey: String, circle: Circle) throws(JournalError) {
    let name = JoinRequest.name(of: exchange.device)
    let isAccepted = circle.member(exchange.device)?.scopes.contains(.shared) ?? false
    if isAccepted {
      try place.part(.join)?.removeIfThere(name)
      return
    }
    let request = exchange.request(publicKey: publicKey)
    let folder = try place.making(.join)
    if try folder.contents(of: name) == request.bytes { return }
    try folder.put(request.bytes, as: name, by: exchange.device)
  }

  /// Those who ask to be let in and were not accepted yet, but for the device itself. What is no
  /// request is passed by.
  static func requests(
    in place: ExchangeFolder, circle: Circle, besides own: String
  ) throws(JournalError) -> [JoinRequest] {
    guard let folder = try place.part(.join) else { return [] }
    var requests: [JoinRequest] = []
    for name in try folder.names() where name.hasSuffix(".json") {
      let device = String(name.dropLast(".json".count))
      guard device != own,
        !(circle.member(device)?.scopes.contains(.shared) ?? false),
        let bytes = try? folder.contents(of: name),
        let request = JoinRequest(bytes, device: device, workspace: place.workspace)
      else { continue }
      requests.append(request)
    }
    return requests
  }
}

extension Exchange {
  /// How this device asks to be let in.
  func request(publicKey: String) -> JoinRequest {
    JoinRequest(
      Deed.Introduction(
        device: device, name: station.name, station: station.station,
        organisation: station.organisation, publicKey: publicKey),
      workspace: workspace)
  }
}

extension Folder {
  /// Removes the file `name`, where there is one.
  func removeIfThere(_ name: String) throws(JournalError) {
    do {
      try remove(name)
    } catch  where error.isMissing {
      // It is gone already.
    }
  }
}
