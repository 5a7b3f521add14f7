/// Every field there is, by the name it has in the journal.
extension Field {
  // What is spoken of.
  public static let programme = Field("programme", .reference(.programme))
  public static let place = Field("place", .reference(.place))
  public static let staff = Field("staff", .reference(.staff))
  public static let partner = Field("partner", .reference(.partner))
  public static let session = Field("session", .reference(.session))
  public static let survey = Field("survey", .reference(.survey))
  public static let tip = Field("tip", .reference(.tip))
  public static let strength = Field("strength", .reference(.strength))
  public static let goal = Field("goal", .reference(.goal))
  public static let step = Field("step", .reference(.step))
  public static let contact = Field("contact", .reference(.contact))
  public static let consent = Field("consent", .reference(.consent))
  public static let handoff = Field("handoff", .reference(.handoff))
  public static let meeting = Field("meeting", .reference(.meeting))
  public static let bridge = Field("bridge", .reference(.person))
  public static let series = Field("series", .identifier)
  public static let template = Field("template", .identifier)

  // Names, texts, ways to reach someone.
  public static let name = Field("name", .line)
  public static let text = Field("text", .text)
  public static let note = Field("note", .text)
  public static let reason = Field("reason", .text)
  public static let theme = Field("theme", .line)
  public static let phone = Field("phone", .line)
  public static let email = Field("email", .line)
  public static let address = Field("address", .line)
  public static let municipality = Field("municipality", .line)
  public static let municipalities = Field("municipalities", .list(.line))
  public static let themes = Field("themes", .list(.line))
  public static let contactPerson = Field("contactPerson", .line)
  public static let funderLine = Field("funderLine", .line)
  public static let next = Field("next", .line)
  /// The language to speak with the person, ISO 639-1.
  public static let language = Field("language", .line)

  // Days and times.
  /// The day on which it happened; what reports count with.
  public static let on = Field("on", .day)
  public static let since = Field("since", .day)
  public static let until = Field("until", .day)
  public static let day = Field("day", .day)
  public static let openFrom = Field("openFrom", .day)
  public static let nextOn = Field("nextOn", .day)
  public static let start = Field("start", .time)
  public static let end = Field("end", .time)

  // Yes or no.
  public static let interpreter = Field("interpreter", .flag)
  public static let walkIn = Field("walkIn", .flag)
  public static let warm = Field("warm", .flag)
  public static let done = Field("done", .flag)
  public static let cancelled = Field("cancelled", .flag)
  public static let closed = Field("closed", .flag)

  // Numbers.
  /// Which session of the programme it is, from 1.
  public static let number = Field("number", .number(1...9999))
  /// How many people fit; absent where everyone does.
  public static let capacity = Field("capacity", .number(1...10_000))
  public static let headcount = Field("headcount", .number(0...100_000))
  public static let minutes = Field("minutes", .number(0...1440))
  /// Euro cents.
  public static let budget = Field("budget", .number(0...100_000_000_000))
  /// How many sessions are planned.
  public static let sessions = Field("sessions", .number(0...100_000))
  /// After how many days of waiting someone must look.
  public static let waitLimit = Field("waitLimit", .number(1...3650))
  /// How many days a partner usually takes to answer.
  public static let usualWait = Field("usualWait", .number(0...3650))
  /// The answers of one person to the questions of the survey, in order.
  public static let answers = Field("answers", .list(.number(1...10)))
  /// The best answer a question of the survey can have.
  public static let highest = Field("highest", .number(2...10))

  // Who did it.
  public static let facilitator = Field("facilitator", .handle)
  public static let introducedBy = Field("introducedBy", .handle)

  // Choices.
  public static let form = Field("form", .choice(SessionForm.self))
  public static let access = Field("access", .choice(Access.self))
  public static let setting = Field("setting", .choice(Setting.self))
  public static let status = Field("status", .choice(AttendanceStatus.self))
  public static let seat = Field("seat", .choice(SeatState.self))
  public static let ground = Field("ground", .choice(ConsentGround.self))
  public static let purpose = Field("purpose", .choice(ConsentPurpose.self))
  public static let standing = Field("standing", .choice(ConsentState.self))
  public static let state = Field("state", .choice(HandoffState.self))
  public static let taker = Field("taker", .choice(StepTaker.self))
  public static let role = Field("role", .choice(RoleName.self))
  public static let does = Field("does", .choice(PartnerRole.self))
  public static let way = Field("way", .choice(ContactForm.self))

  // The opening line of a log, and what erases.
  public static let workspace = Field("workspace", .identifier)
  public static let device = Field("device", .reference(.device))
  public static let continues = Field("continues", .identifier)
}
