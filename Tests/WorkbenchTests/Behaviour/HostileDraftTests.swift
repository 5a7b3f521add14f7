import Domain
import Screen
import Testing

@testable import Journal
@testable import Workbench

@Suite("Drafts that no form of ours left behind") struct HostileDraftTests {
  private static func draft(
    id: String = #""d1""#, form: String = #"["registration"]"#,
    values: String = #"{"name":"Zeynep"}"#
  ) -> String {
    #"{"draft":\#(id),"form":\#(form),"title":"x","at":"9:00","values":\#(values)}"#
  }

  @Test(
    "what is no draft is let be, and no key stumbles over it",
    arguments: [
      "null", "[]", "{}", "1", #""x""#, draft(id: "1"), draft(id: #""../../x""#), draft(id: #""""#),
      draft(form: "[]"), draft(form: #"["inventedLater"]"#), draft(form: #"[1,null]"#),
      draft(form: "{}"),
      draft(form: #"["registration","x","y","z"]"#), draft(values: "[]"), draft(values: "null"),
      #"{"session":"nowhere","sheets":[{"id":"a","answers":[9007199254740991,-1]}],"tips":[{"id":"../x","text":"t"}]}"#,
      #"{"session":"../x","sheets":[[]],"tips":{},"ratings":[{"id":"a","autonomy":99}]}"#,
    ])
  func notOurs(text: String) throws {
    var desk = try Desk(.lively())
    desk.workbench.restore(draft: try JSON.read(Array(text.utf8)))
    #expect(desk.workbench.halfFilled.isEmpty)
    desk.strike("f<esc><tab>e<esc>d<esc>ujkl")
    #expect(!desk.rows.isEmpty)
  }

  @Test(
    "a draft of things that are gone, with fields nobody asks for and text of any kind, can be opened and thrown away"
  )
  func odd() throws {
    let evil = #"\u001b[2J\u009b\u202e\u0000\n\u2028e\u0301"#
    let long = String(repeating: "李", count: 20_000)
    for (form, values) in [
      (#"["registration"]"#, #"{"name":"\#(evil)","phone":"\#(long)","":"x","invented":"y"}"#),
      (#"["signUp","gone"]"#, #"{"name":"x"}"#), (#"["person","../x"]"#, "{}"),
      (#"["sheet","contact","gone",""]"#, #"{"text":"x"}"#),
      (#"["registration"]"#, #"{"name":1,"phone":[],"language":{},"programme":"../x"}"#),
    ] {
      var desk = try Desk(.lively())
      desk.workbench.restore(
        draft: try JSON.read(Array(Self.draft(form: form, values: values).utf8)))
      #expect(desk.workbench.halfFilled.count == 1)
      desk.strike("f<enter>")
      let shown = desk.rows.joined().unicodeScalars
      let obeyed = shown.filter { cleanedLine(String($0)).isEmpty && $0 != "\u{301}" }
      #expect(obeyed.isEmpty)
      desk.strike("<ctrl-s><esc><esc>f<delete><esc>")
      #expect(desk.drafts.isEmpty)
    }
  }
}
