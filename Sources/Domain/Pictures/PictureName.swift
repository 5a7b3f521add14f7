extension ReportName {
  /// The reports in the order in which one goes through their pictures: first those that tell most at
  /// a glance.
  public static let inPictures: [ReportName] = {
    let first: [ReportName] = [.attendance, .seats, .waiting, .dose, .target]
    return first + allCases.filter { !first.contains($0) }
  }()
}

extension State {
  /// The picture of the report `name` over `period`, as things are known on `today`.
  public func picture(_ name: ReportName, over period: ReportPeriod, on today: Day) -> Picture {
    let figures = Figures(self, over: period, on: today)
    return switch name {
    case .attendance: figures.attendancePicture()
    case .seats: figures.seatsPicture(on: today)
    case .waiting: figures.waitingPicture()
    case .dose: figures.dosePicture()
    case .target: figures.targetPicture()
    default: Picture(report(name, over: period, on: today))
    }
  }
}
