import Termbases
import Testing

@Test(
  arguments: [
    (["kata\tnoun\ta word\tgeneral"], ["f.tsv:2"]), (["Istana\tname\tthe Palace\tgeneral"], []),
    (["a\tnoun\tplann of actttion\tgeneral"], ["f.tsv:2"]),
    (
      [
        "a\tnoun\taccomodation\tgeneral", "b\tnoun\taccommodation\tgeneral", "c\tadj\taccommodation\tgeneral",
        "d\tnoun\taccommodation fee\tgeneral",
      ], ["f.tsv:2"]
    ),
    (["a\tnoun\tharbor\tgeneral"], ["f.tsv:2"]), (["a\tverb\torganize\tgeneral"], ["f.tsv:2"]),
    (["a\tverb\tseize; downsize\tgeneral"], []), (["a\tnoun\tharbour; harbor\tgeneral"], []),
    (["Pearl\tname\tPearl Harbor\tgeneral"], []),
    (
      [
        "a\tnoun\tHigh Court\tlaw", "b\tnoun\tHigh Court; bench\tlaw", "c\tnoun\thigh court\tlaw",
      ], ["f.tsv:4"]
    ),
    (["kata\tnoun\tword\tgeneral", "kata\tnoun\tword\tlaw"], ["f.tsv:3"]),
    // What counts one thing has its article, and some English is nothing without it.
    (["sebotol\tnoun\ta bottle of\tmeasure"], []), (["satu jam\tnoun\tan hour\ttime"], []),
    (["seluruh\tnoun\tthe bottle\tmeasure"], ["f.tsv:2"]),
    (["botol\tnoun\tthe bottle\tmeasure"], ["f.tsv:2"]),
    (["kaum miskin\tnoun\tthe poor; poor people\tpeople"], []),
    (["kaum miskin\tnoun\tthe poorest\tpeople"], ["f.tsv:2"]),
    // The capitals of the source decide those of the English, and three places against two are no rule.
    (
      [
        "Istana Tinggi\tname\tHigh Court\tlaw", "Puri Tinggi\tname\tHigh Court\tlaw",
        "istana tinggi\tnoun\thigh court\tlaw",
      ], []
    ),
    (["A\tname\tHigh Court\tlaw", "B\tname\thigh court\tlaw"], []),
  ] as [([String], [String])])
func englishRules(lines: [String], expected: [String]) {
  let text = "source\tpos\ttarget\tdomain\n" + lines.joined(separator: "\n") + "\n"
  let found = GlossaryCheck.findings(in: [.init(name: "f.tsv", bytes: Array(text.utf8))])
  #expect(found.map(\.place) == expected, "\(found.map(\.message))")
}

@Test(arguments: [
  ("KPK", "Komisi Pemberantasan Korupsi", "", true), ("KPX", "Komisi Pemberantasan Korupsi", "", false),
  ("IMF", "Dana Moneter Internasional", "", true), ("KPX", "Komisi Pemberantasan Korupsi", "a slip", true),
  ("PTKP", "Kapal Pesisir", "", true), ("PTKP", "Kereta Mesin", "", false),
])
func acronymsAgreeWithTheirLongForm(acronym: String, long: String, note: String, isGood: Bool) {
  let text = """
    id\tsource\tpos\ttarget\tnote
    a-1\t\(acronym)\tabbr\tInternational Monetary Fund\t\(note)
    a-1\t\(long)\tname\tInternational Monetary Fund\t

    """
  #expect(GlossaryCheck.findings(in: [.init(name: "f.tsv", bytes: Array(text.utf8))]).isEmpty == isGood)
}

@Test(arguments: [
  ("power; capacity", "", "power", "listrik", true), ("power", "", "power", "listrik", false),
  ("power; capacity", "mesin", "power", "listrik", true), ("power; capacity", "", "power", "", false),
])
func cueWordsMayNarrowASense(
  target: String, cue: String, otherTarget: String, otherCue: String, isGood: Bool
) {
  let text = """
    source\tpos\ttarget\tdomain\tcue
    daya\tnoun\t\(target)\tgeneral\t\(cue)
    daya\tnoun\t\(otherTarget)\tenergy\t\(otherCue)

    """
  let found = GlossaryCheck.findings(in: [.init(name: "f.tsv", bytes: Array(text.utf8))])
  #expect(found.contains { $0.message.contains("already") } != isGood, "\(found.map(\.message))")
}
