import Indonesian
import NewsModel
import TestSupport
import Testing

/// How well the class of a form by itself agrees with the parts of speech of a treebank.
private struct ClassAgreement {
  /// Shares from 0 to 100: of the running words, of the distinct forms, and of the running words at most, as a form by
  /// itself has one class only.
  var tokens = 0.0, types = 0.0, bound = 0.0

  /// Reads a table of `form, lemma, upos, clitics, count`.
  init(_ table: String) {
    var gold: [String: [WordClass: Int]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 5, let wordClass = WordClass(universal: String(fields[2])),
        let count = Int(fields[4])
      else { continue }
      gold[String(fields[0]), default: [:]][wordClass, default: 0] += count
    }
    var (right, all, best, rightTypes) = (0, 0, 0, 0)
    for (form, counts) in gold {
      let most = counts.values.max() ?? 0
      let agreeing = counts[ClassAgreement.ownClass(of: form)] ?? 0
      right += agreeing
      all += counts.values.reduce(0, +)
      best += most
      if agreeing == most { rightTypes += 1 }
    }
    tokens = 100 * Double(right) / Double(max(all, 1))
    types = 100 * Double(rightTypes) / Double(max(gold.count, 1))
    bound = 100 * Double(best) / Double(max(all, 1))
  }

  /// The class of a form inside a sentence, behind a comma, which lets expect nothing; both voices as one.
  private static func ownClass(of form: String) -> WordClass {
    let found = analyser.analyse("zelb , " + form).words.dropFirst(2).map(\.wordClass).first { $0 != .other }
    return found == .passiveVerb ? .activeVerb : found ?? .other
  }
}

extension WordClass {
  /// The class that answers a universal part-of-speech tag, both voices as active; nil for what has none.
  fileprivate init?(universal tag: String) {
    switch tag {
    case "NOUN": self = .noun
    case "VERB": self = .activeVerb
    case "ADJ": self = .adjective
    case "ADV": self = .adverb
    case "PROPN": self = .name
    case "NUM": self = .number
    case "ADP", "CCONJ", "SCONJ", "PRON", "DET", "PART", "AUX": self = .function
    default: return nil
    }
  }
}

@Test func agreementIsCounted() {
  let table = """
    form\tlemma\tupos\tclitics\tcount
    rumah\trumah\tNOUN\t\t6
    rumah\trumah\tVERB\t\t2
    dibeli\tbeli\tVERB\t\t1
    pergi\tpergi\tNOUN\t\t1
    ,\t,\tPUNCT\t\t9
    """
  let agreement = ClassAgreement(table)
  #expect(agreement.tokens == 70 && agreement.bound == 80)
  #expect((agreement.types - 200.0 / 3).magnitude < 1e-9)
}

@Test(
  .enabled(if: Places.shared != nil, "needs the reference data in ../shared, which is absent"),
  arguments: [("csui", 92.5, 91.0), ("gsd", 87.5, 84.5)])
func classesAgreeWithTreebanks(name: String, tokens: Double, types: Double) throws {
  let folder = try #require(Places.shared) + "/data/language/"
  let agreement = ClassAgreement(try Places.text(folder + "lemma.ud_\(name).tsv"))
  #expect(agreement.tokens >= tokens && agreement.types >= types, "\(name): \(agreement)")
}
