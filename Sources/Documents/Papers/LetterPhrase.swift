import Language

/// The sentences of what a participant reads and signs, in the participant's own language:
/// `Resources/papers/*.txt`.
public enum LetterPhrase: String, PhraseKey {
  case language = "letter.language"

  case consentTitle = "consent.title"
  case consentIntro = "consent.intro"
  case keptTitle = "consent.kept.title"
  case kept = "consent.kept"
  case seenTitle = "consent.seen.title"
  case seen = "consent.seen"
  case passedTitle = "consent.passed.title"
  case passed = "consent.passed"
  /// To {partner}.
  case passedTo = "consent.passedTo"
  case passedToOther = "consent.passedToOther"
  case alsoTitle = "consent.also.title"
  case mayContact = "consent.mayContact"
  case mayPhoto = "consent.mayPhoto"
  case mayResearch = "consent.mayResearch"
  case longTitle = "consent.long.title"
  case long = "consent.long"
  case rightsTitle = "consent.rights.title"
  case rights = "consent.rights"
  case complaint = "consent.complaint"
  case ask = "consent.ask"
  case name = "consent.name"
  case date = "consent.date"
  case signature = "consent.signature"
  case teamSignature = "consent.teamSignature"

  case invitationTitle = "invitation.title"
  /// Dear {name}.
  case greeting = "invitation.greeting"
  case welcome = "invitation.welcome"
  case what = "invitation.what"
  case when = "invitation.when"
  /// From {start} to {end}.
  case fromTo = "invitation.fromTo"
  /// At {start}.
  case at = "invitation.at"
  case whereabouts = "invitation.where"
  case outdoors = "invitation.outdoors"
  case online = "invitation.online"
  case bringTitle = "invitation.bring.title"
  case bring = "invitation.bring"
  case mindTitle = "invitation.mind.title"
  case cannotTitle = "invitation.cannot.title"
  case cannot = "invitation.cannot"
  case goodbye = "invitation.goodbye"
}
