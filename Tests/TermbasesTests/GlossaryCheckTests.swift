import Termbases
import Testing

@Test(arguments: [
  (["a-1\tkata\tnoun\tword\tgeneral\t", "a-2\tkata\tnoun\tword\tgeneral\tx"], ["f.tsv:3: error"]),
  (["a-1\tkata\tnoun\tword\tgeneral\t", "a-1\tucap\tnoun\tword\tlaw\t"], ["f.tsv:3: error"]),
  (["a-1\tkata\tnoun\tword\tgeneral\t", "a-2\tkata\tnoun\tsaying\tgeneral\t"], ["f.tsv:3: warning"]),
  (["a-1\tpasok\tverb\tto supply\tgeneral\t"], ["f.tsv:2: warning"]),
  (["a-1\tjawa\tname\tJava\tplace\t"], ["f.tsv:2: warning"]),
  (["a-1\tkata\tnoun\tof the\tgeneral\t"], ["f.tsv:2: error"]),
  (["a-1\tkata\tnoun\tword (spoken)\tgeneral\t"], ["f.tsv:2: warning"]),
  (["a-1\tsuara\tnoun\tvoice\tgeneral\t", "a-2\tsuara\tnoun\tvote\tpolitics\tpemilu"], []),
  (["bad line", "a-1\tkata\tnoun\tof\tgeneral\t"], ["f.tsv:2:1: error", "f.tsv:3: error"]),
])
func rulesFindTheirFault(lines: [String], expected: [String]) {
  let text = "id\tsource\tpos\ttarget\tdomain\tcue\n" + lines.joined(separator: "\n") + "\n"
  let found = GlossaryCheck.findings(in: [.init(name: "f.tsv", bytes: Array(text.utf8))])
  #expect(found.map { "\($0.place): \($0.severity.rawValue)" } == expected)
}
