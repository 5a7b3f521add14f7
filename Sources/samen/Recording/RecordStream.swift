import Domain
import Journal
import Language
import Workbench

/// `samen record -`: reads a line of JSON, writes what it says, and answers with a line of JSON
/// once that is on disk. A line that is refused changes nothing, and the next is still read.
struct RecordStream {
  let desk: Desk
  let job: Job

  func run() throws {
    var isRefused = false
    while let bytes = try job.console.nextLine() {
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(CommandError) {
        try answer(try write(bytes))
      } catch {
        isRefused = true
        try answer(RecordAnswer.refused(error, message: message(error)))
        // What cannot be written now, cannot be written for the next line either.
        if error.status == .cannotReadOrWrite { throw error }
      }
    }
    if isRefused { throw CommandError.someRefused }
  }

  private func write(_ bytes: [UInt8]) throws(CommandError) -> Value {
    let (lines, isAct) = try RecordReader.read(bytes)
    let now = try now()
    let maker = LineMaker(words: job.words, today: now.day, state: desk.state)
    var proposals: [Proposal] = []
    var ids: [String?] = []
    for line in lines {
      let made = try maker.make(line)
      proposals += made.proposals
      ids.append(made.id)
    }
    let done = try desk.perform(Deed(proposals), at: now)
    return RecordAnswer.done(done, ids: ids, isAct: isAct, sentences)
  }

  /// Each line is written at its own moment.
  private func now() throws(CommandError) -> Moment {
    guard let now = job.environment.clock.now() else {
      throw .badClock(job.environment.variables["SAMEN_NOW"] ?? "")
    }
    return now
  }

  private var sentences: Sentences { Sentences(words: job.words, state: desk.state) }

  private func message(_ error: CommandError) -> String {
    if case .refused(let refusal) = error { return sentences.refusal(refusal) }
    return ErrorSentences(words: job.words).lines(error).joined(separator: " ")
  }

  private func answer(_ value: Value) throws(CommandError) {
    do {
      try job.console.print(JSON.bytes(of: value) + [0x0A])
      try job.console.flush()
    } catch let error as CommandError {
      throw error
    } catch {
      throw .outputClosed
    }
  }
}
