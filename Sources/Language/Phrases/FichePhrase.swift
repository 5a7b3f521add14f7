/// What a partner reads on a handoff sheet: `Resources/language/papers.*.txt`.
public enum FichePhrase: String, PhraseKey {
  case to = "fiche.to"
  case by = "fiche.by"
  case on = "fiche.on"
  case purpose = "fiche.purpose"
  case asked = "fiche.asked"
  case strengths = "fiche.strengths"
  case goals = "fiche.goals"
  case taken = "fiche.taken"
  case reach = "fiche.reach"
  case spoken = "fiche.spoken"
  case withInterpreter = "fiche.withInterpreter"
  case mother = "fiche.mother"

  // What is kept back, and why.
  case keptBack = "fiche.keptBack"
  case needsConsent = "fiche.needsConsent"
  case inConfidence = "fiche.inConfidence"
  case notHere = "fiche.notHere"
  case rest = "fiche.rest"

  // On what it rests.
  case grounds = "fiche.grounds"
  case ground = "fiche.ground"
  case groundForAll = "fiche.groundForAll"
  case until = "fiche.until"
  case noEnd = "fiche.noEnd"
  case only = "fiche.only"
}
