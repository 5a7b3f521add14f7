extension Deed {
  /// Who is being registered, as typed on the form.
  public struct NewPerson: Hashable, Sendable {
    /// A new id.
    public var id: PersonID
    public var name: String
    public var phone: String?
    public var email: String?
    public var language: String?
    public var municipality: String?
    public var needsInterpreter: Bool

    /// Someone with this name and, where given, how to reach them.
    public init(
      id: PersonID, name: String, phone: String? = nil, email: String? = nil,
      language: String? = nil, municipality: String? = nil, needsInterpreter: Bool = false
    ) {
      self.id = id
      self.name = name
      self.phone = phone
      self.email = email
      self.language = language
      self.municipality = municipality
      self.needsInterpreter = needsInterpreter
    }

    func proposal(on day: Day?) -> Proposal {
      Proposal(
        .personRegistered, of: id, .set(.name, name), .set(.on, day), .set(.phone, phone),
        .set(.email, email), .set(.language, language), .set(.municipality, municipality),
        .set(.interpreter, needsInterpreter ? true : nil))
    }
  }

  /// Someone is registered, today or on an earlier day, and where wanted enrolled in a programme.
  public static func register(
    _ person: NewPerson, in programme: ProgrammeID? = nil, on day: Day? = nil
  ) -> Deed {
    let enrolment = programme.map {
      Proposal(.enrolmentStarted, of: person.id, .set(.programme, $0))
    }
    return Deed([person.proposal(on: day)] + (enrolment.map { [$0] } ?? []))
  }

  /// Someone comes in at the door without having signed up, and is registered there and then.
  public static func walkIn(_ person: NewPerson, at session: SessionID) -> Deed {
    Deed([person.proposal(on: nil), walkInMark(person.id, session)])
  }

  /// Someone who is known comes in at the door without having signed up.
  public static func walkIn(_ person: PersonID, at session: SessionID) -> Deed {
    Deed([walkInMark(person, session)])
  }

  private static func walkInMark(_ person: PersonID, _ session: SessionID) -> Proposal {
    Proposal(
      .attendanceMarked, of: person, .set(.session, session),
      .set(.status, AttendanceStatus.present), .set(.walkIn, true))
  }
}
