import NewsModel
import Testing

@testable import ConfigurationFiles

@Suite("Configuration files")
struct ConfigurationTests {
  private func fault(_ text: String) -> ConfigurationFault? {
    do throws(ConfigurationFault) {
      _ = try Configuration(Array(text.utf8), rules: ["numbers", "names"])
      return nil
    } catch {
      return error
    }
  }

  @Test("all settings are read") func settings() throws {
    let text = """
      # the desk's
      style:
        date: month-day
        percent: sign
        rupiah: "joined"
        clock: 24
        spelling: american
        zones: initials
      """
    let style = try Configuration(Array(text.utf8)).style.style
    var wanted = HouseStyle()
    (wanted.date, wanted.percent, wanted.rupiah) = (.monthDay, .sign, .joined)
    (wanted.clock, wanted.spelling, wanted.zones) = (.twentyFour, .american, .initials)
    #expect(style == wanted)
  }

  @Test("review and glossaries are read, with their places") func review() throws {
    let text = """
      glossaries:
        - desk.tsv
        - /terms/names.tbx
      review:
        severity: {numbers: note, names: off}
        fail-on: error
        notes: true
        dismissals: seen.tsv
      """
    var file = try Configuration(Array(text.utf8), rules: ["numbers", "names"])
    file.path = "/desk/padan.yaml"
    #expect(file.review.severity == ["numbers": .note, "names": .off])
    #expect(file.review.failOn == .error && file.review.notes == true)
    #expect(file.review.dismissals?.path(in: file) == "/desk/seen.tsv")
    #expect(file.glossaries.map { $0.path(in: file) } == ["/desk/desk.tsv", "/terms/names.tbx"])
    #expect(file.glossaries.map { $0.place(in: file) } == ["/desk/padan.yaml:2:5", "/desk/padan.yaml:3:5"])
    #expect(try Configuration(Array("glossaries: a.tsv\nreview:\n".utf8)).glossaries.map(\.path) == ["a.tsv"])
    #expect(try Configuration(Array("glossaries:\nreview: {}\n".utf8)) == Configuration())
  }

  @Test(
    "a file may be empty",
    arguments: ["", "# nothing\n", "---\n", "style:\n", "style: {}\n", "\u{FEFF}style: {clock: 12}\n"])
  func empty(_ text: String) throws {
    #expect(try Configuration(Array(text.utf8)).style.style == HouseStyle())
  }

  @Test("settings of the command outrank those of the file") func precedence() {
    var (command, file) = (StyleSettings(), StyleSettings())
    (command.percent, file.percent, file.clock) = (.twoWords, .sign, .twentyFour)
    let style = command.over(file).style
    #expect(style.percent == .twoWords && style.clock == .twentyFour && style.date == .dayMonth)
  }

  @Test(
    "what is wrong is told with its place",
    arguments: [
      ("stlye:\n", 1, 1, "there is no \"stlye\" here; perhaps \"style\" is meant"),
      ("style:\n  percnt: sign\n", 2, 3, "there is no \"percnt\" here; perhaps \"percent\" is meant"),
      ("colours: red\n", 1, 1, "there is no \"colours\" here; the keys are style, glossaries, review"),
      ("glossaries: {a: b}\n", 1, 13, "\"glossaries\" takes a list of files, as [desk.tsv, names.tsv]"),
      ("glossaries: [a.tsv, []]\n", 1, 21, "\"glossaries\" takes the path of a file, on its own line"),
      ("review:\n  fail-on: never\n", 2, 12, "\"fail-on\" takes note, warning, error, not \"never\""),
      ("review:\n  notes: yes\n", 2, 10, "\"notes\" takes true, false, not \"yes\""),
      ("review:\n  dismissals:\n", 2, 14, "\"dismissals\" takes the path of a file, on its own line"),
      (
        "review:\n  severity:\n    numbrs: off\n", 3, 5,
        "there is no \"numbrs\" here; perhaps \"numbers\" is meant"
      ),
      (
        "review:\n  severity: {names: of}\n", 2, 21,
        "\"names\" takes error, warning, note, off, not \"of\""
      ),
      (
        "review:\n  rules: x\n", 2, 3,
        "there is no \"rules\" here; the keys are severity, fail-on, notes, dismissals"
      ),
      ("style:\n  clock: 13\n", 2, 10, "\"clock\" takes 12, 24, not \"13\""),
      ("style:\n  clock: [12]\n", 2, 10, "\"clock\" takes one value, on its own line"),
      ("style: british\n", 1, 8, "\"style\" takes a table of keys and values, each on a line of its own"),
      ("- style\n", 1, 1, "\"the file\" takes a table of keys and values, each on a line of its own"),
      ("style:\n  clock: 12\n  clock: 24\n", 3, 3, "\"clock\" stands twice; leave one out"),
      ("style: &a {}\n", 1, 8, "anchors, aliases and tags are not read here; write the value out"),
      ("style: *a\n", 1, 8, "anchors, aliases and tags are not read here; write the value out"),
      (
        "a: [[[[[[[[[[]]]]]]]]]]\n", 1, 11, "tables lie too deep in each other; a table of settings is enough"
      ),
      ("[a]: b\n", 1, 1, "it is no YAML: a key is no word; mend the line"),
      ("style: {}\n---\nstyle: {}\n", 2, 1, "it is no YAML: a second document begins; mend the line"),
    ])
  func faults(text: String, line: Int, column: Int, sentence: String) throws {
    let fault = try #require(self.fault(text))
    #expect(fault.sentence == sentence)
    #expect((fault.line, fault.column) == (line, column))
  }

  @Test(
    "what is no YAML is told, and nothing stops the program",
    arguments: [
      "style: [", "\tstyle: a", "style: \"a", "a: b: c", "%YAML 9\n", "\u{0}", "? [", "style: !!str a",
    ])
  func broken(_ text: String) { #expect(fault(text) != nil) }

  @Test("bytes that are no UTF-8 are told") func encoding() {
    #expect(throws: ConfigurationFault.self) { try Configuration([0x61, 0x3A, 0xFF, 0xFE]) }
  }

  @Test("deep and long files take linear time", .timeLimit(.minutes(10))) func hostile() {
    #expect(fault(String(repeating: "[", count: 100_000)) != nil)
    #expect(fault(String(repeating: "a:\n ", count: 10_000)) != nil)
    let wide = (0..<20_000).map { "k\($0): 1\n" }.joined()
    #expect(fault(wide)?.line == 1)
  }

  @Test(arguments: [
    ("percnt", "percent"), ("date-style", nil), ("Clock", "clock"), ("zone", "zones"), ("", nil),
  ])
  func nearness(word: String, nearest: String?) {
    let words = ["date", "percent", "rupiah", "clock", "spelling", "zones"]
    #expect(Nearness.nearest(to: word, of: words) == nearest)
  }
}
