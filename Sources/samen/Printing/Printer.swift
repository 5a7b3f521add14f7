import Documents
import Domain
import Journal
import Language
import Workbench

/// Lays a paper for the screen in the private folder, and opens it where that can be done.
struct Printer {
  let files: PaperFiles
  let browser: Browser
  /// What a disk that fails has to say, in a sentence.
  let sentence: (JournalError) -> String

  /// What came of it.
  func print(_ paper: Paper, by maker: PaperMaker) -> PrintOutcome {
    do throws(PaperFlaw) {
      return open(try maker.make(paper), as: paper.fileName)
    } catch {
      return .refused(error)
    }
  }

  /// What came of laying these bytes there under `name` and opening them.
  func open(_ bytes: [UInt8], as name: String) -> PrintOutcome {
    do throws(JournalError) {
      let path = try files.keep(bytes, as: name)
      return browser.open(path) ? .opened(path) : .liesIn(path)
    } catch {
      return .failed(sentence: sentence(error))
    }
  }
}

extension Paper {
  /// What its file is called: by ids, so that a list of files names nobody.
  var fileName: String { fileName(.html) }

  func fileName(_ form: PaperForm) -> String {
    ([kind.rawValue] + ids).joined(separator: "-") + "." + form.ending
  }
}

/// The forms in which a paper that says much can be had.
enum PaperForm: String, CaseIterable {
  case html, text, json

  var ending: String { self == .text ? "txt" : rawValue }

  /// The bytes of the paper in this form.
  func bytes(of paper: Paper, by maker: PaperMaker) throws(PaperFlaw) -> [UInt8] {
    switch (self, paper) {
    case (.text, .access(let person)): try maker.accessText(of: person)
    case (.json, .access(let person)):
      JSON.bytes(of: try maker.accessPicture(of: person)) + [0x0A]
    case (.text, .fiche(let handoff)): try maker.ficheText(of: handoff)
    case (.json, .fiche(let handoff)):
      JSON.bytes(of: try maker.fichePicture(of: handoff)) + [0x0A]
    default: try maker.make(paper)
    }
  }
}

extension Resources {
  /// The texts of papers.
  static let paperShelf = PaperShelf { text($0) }
}
