import Journal

/// What is heard from beside the screen.
enum SharingMessage: Sendable {
  /// How far the visit with this number is, in files.
  case progress(Int, done: Int, all: Int)
  /// What it brought, to be taken in.
  case brought(Int, Delivery)
  /// It is done.
  case done(Int, ExchangeReport)
  /// It did not go on.
  case failed(Int, JournalError)
  /// Whether folders are there, and other places that are.
  case looked([String: FolderLookout.Found], places: [String]?)
  /// Who asks to be let in, and in which folder.
  case requests([String: [JoinRequest]])
}

/// One visit to a shared folder, on a thread of its own: a stick that is slow, or a share that does
/// not answer, keeps nobody from working.
final class SharingThread: Sendable {
  /// What the journal made of what the visit brought.
  struct Answer: Sendable {
    let ground: ExchangeGround
    let taken: TakenIn
  }

  let number: Int
  private let answers = Handover<Answer>()
  private let mail: Mailbox<SharingMessage>

  init(_ number: Int, _ mail: Mailbox<SharingMessage>) {
    self.number = number
    self.mail = mail
  }

  /// Goes there. All that is said comes through the mailbox.
  func start(_ exchange: Exchange, _ ground: ExchangeGround) {
    if !Beside.start({ self.visit(exchange, ground) }) { mail.post(.failed(number, .stopped)) }
  }

  /// Lets it go on to leave there what is here.
  func goOn(_ answer: Answer) { answers.give(answer) }

  /// It stops before the next file.
  func stop() { answers.stop() }

  private func visit(_ exchange: Exchange, _ ground: ExchangeGround) {
    do throws(JournalError) {
      let visit = try ExchangeVisit(exchange, ground, watch: watch)
      mail.post(.brought(number, visit.delivery))
      guard let answer = answers.take() else { throw .stopped }
      mail.post(.done(number, try visit.finish(answer.ground, answer.taken)))
    } catch {
      mail.post(.failed(number, error))
    }
  }

  private var watch: Watch {
    let (number, mail, answers) = (number, mail, answers)
    return Watch(isStopped: { answers.isStopped }) { progress in
      mail.post(.progress(number, done: progress.done, all: progress.all))
    }
  }
}
