/// What messages to participants say: `Resources/messages/*.txt`. They have languages of their own,
/// so they are not among the phrases of the program.
public enum MessagePhrase: String, CaseIterable, Sendable {
  case invitation = "message.invitation"
  case moved = "message.moved"
  case cancelled = "message.cancelled"
  case offer = "message.offer"
  case place = "message.place"
  case question = "message.question"
  case call = "message.call"
  case regards = "message.regards"
  case date = "message.date"
}
