import Domain
import Language

/// What pictures of figures say in words.
extension Sentences {
  /// What the picture is called.
  public func name(of picture: ReportName) -> String {
    switch picture {
    case .attendance: words(PicturePhrase.nameAttendance)
    case .seats: words(PicturePhrase.nameSeats)
    case .waiting: words(PicturePhrase.nameWaiting)
    case .dose: words(PicturePhrase.nameDose)
    case .target: words(PicturePhrase.nameTarget)
    default: words.report(picture.rawValue)
    }
  }

  /// What the picture says, in a few sentences.
  public func gist(of picture: Picture) -> String {
    picture.gist.map(gist).joined(separator: " ")
  }

  /// What a value is about. A session has its day first: where the label is cut, the day is what
  /// tells one from another.
  public func label(of value: Picture.Value) -> String {
    value.label.map { figure in
      guard case .thing(.session, let id) = figure, let session = state.session(id) else {
        return self.figure(figure, .text)
      }
      return [session.day.map(numericDay), theme(of: session)].compactMap(\.self)
        .joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// The same, as short as it stands below an axis.
  public func shortLabel(of value: Picture.Value) -> String {
    guard case .thing(.session, let id)? = value.label.first, let day = state.session(id)?.day
    else { return label(of: value) }
    return numericDay(day)
  }

  /// A value and all numbers beside it: "13/10/2026 CV opmaken: aanwezig 9 · bezet 10".
  public func whole(_ value: Picture.Value, of picture: Picture) -> String {
    let numbers = zip(picture.columns, value.numbers).map { column, figure in
      words.reportColumn(column.name.rawValue) + " " + self.figure(figure, column.kind)
    }
    return words(
      PicturePhrase.whole,
      ["label": label(of: value), "numbers": numbers.joined(separator: " · ")])
  }

  /// A number on the axis of a picture, in the unit of its values.
  public func tick(_ number: Int, in unit: Report.Kind) -> String {
    unit == .decimal ? tenths(number) : amount(number, unit)
  }

  private func gist(_ gist: PictureGist) -> String {
    switch gist {
    case .there(let mean, let sessions):
      words.plural(PicturePhrase.there, sessions, ["mean": tenths(mean)])
    case .thereLately(let mean, let sessions):
      words(PicturePhrase.thereLately, ["mean": tenths(mean), "sessions": "\(sessions)"])
    case .seatsTaken(let mean, let room, let sessions):
      words.plural(
        PicturePhrase.seatsTaken, sessions, ["mean": tenths(mean), "room": tenths(room)])
    case .seatsFree(let count):
      count == 0 ? words(PicturePhrase.noSeatFree) : words.plural(PicturePhrase.seatsFree, count)
    case .waitsLongest(let stage, let median):
      words(
        PicturePhrase.waitsLongest,
        ["stage": words.reportWord(stage.rawValue), "days": days(median)])
    case .waitNow(let count):
      count == 0 ? words(PicturePhrase.nobodyWaits) : words.plural(PicturePhrase.waitNow, count)
    case .cameToWork(let count, let people, let share):
      words.plural(
        PicturePhrase.cameToWork, count,
        ["people": words.number(people), "share": amount(share, .percent)])
    case .reached(let measure, let programme, let done, let goal, let needed):
      reached(measure, programme, done, of: goal, needed: needed)
    }
  }

  private func reached(
    _ measure: TargetMeasure?, _ programme: ProgrammeID, _ done: Int, of goal: Int, needed: Int?
  ) -> String {
    let how = words(
      PicturePhrase.reached,
      [
        "project": self.programme(programme), "done": words.number(done),
        "goal": words.number(goal), "measure": choice(measure?.rawValue ?? "", of: .measure),
      ])
    if done >= goal { return how + " " + words(PicturePhrase.goalReached) }
    guard let needed else { return how }
    return how + " " + words(PicturePhrase.stillNeeded, ["pace": tenths(needed)])
  }

  /// Tenths, without what is not needed: "9", "9,4".
  private func tenths(_ number: Int) -> String {
    number % 10 == 0 ? words.number(number / 10) : words.decimal(Double(number) / 10)
  }

  private func days(_ number: Int) -> String {
    guard number % 10 != 0 else { return words.days(number / 10) }
    return words(PicturePhrase.daysInPart, ["days": tenths(number)])
  }
}
