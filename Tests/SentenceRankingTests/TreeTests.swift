import Testing

@testable import SentenceRanking

private func row(_ values: [Feature: Int32]) -> [Int32] {
  var row = [Int32](repeating: 0, count: Feature.allCases.count)
  for (feature, value) in values { row[feature.index] = value }
  return row
}

private func score(_ trees: TreeEnsemble, _ row: [Int32]) -> Int64 {
  trees.start + trees.contributions([row])[0].reduce(0, +)
}

private let names = "features\t" + Feature.allCases.map(\.name).joined(separator: "\t") + "\n"

@Test func treesOfTheProduct() {
  let trees = TreeFile.embedded
  #expect(trees.roots.count > 20)
  // First sentences that say the headline are worth more than late ones that don't.
  let first = row([.words: 20_000, .titleTerms: 600, .titleLikeness: 500, .centrality: 400])
  let late = row([.words: 20_000, .sentencesBefore: 15_000, .wordsBefore: 300_000, .place: 900])
  #expect(score(trees, first) > score(trees, late) + 100_000)
}

@Test func treesAreReadAsTheyAreWritten() throws {
  let text = TreeFile.text(TreeFile.embedded, comments: ["a", "b\nc"])
  #expect(text.hasPrefix("# a\n# b c\nfeatures\t"))
  #expect(try TreeFile.read(Array(text.utf8)) == TreeFile.embedded)
}

@Test func answersAreThoseOfTheLeaves() throws {
  // base 10; place up to 500: 3, else question: 7 without, 9 with.
  let place = Feature.place.index
  let question = Feature.question.index
  let file = names + "base\t10\n5\t\(place)\t500\n3\n8\t\(question)\t0\n7\n9\n-1\n"
  let trees = try TreeFile.read(Array(file.utf8))
  #expect(trees.roots.count == 2 && trees.start == 14)
  #expect(score(trees, row([.place: 500])) == 12)
  #expect(score(trees, row([.place: 501])) == 16)
  #expect(score(trees, row([.place: 501, .question: 1000])) == 18)
  let points = trees.contributions([row([.place: 501, .question: 1000])])[0]
  #expect(points[place] == 3 && points[question] == 1)
}

@Test func manyRowsAreAnsweredAsEachByItself() {
  let trees = TreeFile.embedded
  let rows = (0..<200).map { number in
    row([.place: Int32(number) * 5, .words: Int32(number % 40) * 1000, .titleTerms: Int32(number % 7) * 100])
  }
  #expect(trees.contributions(rows) == rows.map { trees.contributions([$0])[0] })
  #expect(trees.contributions([]).isEmpty)
  #expect(trees.scores(rows) == rows.map { score(trees, $0) })
  #expect(trees.scores([]).isEmpty)
}

private let brokenFiles: [(file: String, fault: TreeFile.Fault)] = [
  ("", .features), ("base\t1\n0\n", .features), ("features\tx\n0\n", .features),
]

/// Lines behind that of the features.
private let brokenLines: [(lines: String, fault: TreeFile.Fault)] = [
  ("", .unfinished), ("base\t1\n", .unfinished), ("5\t0\t1\n3\n", .unfinished), ("x\n", .line(2)),
  ("1\t2\n", .line(2)), ("1\t99\t2\n1\n1\n", .line(2)), ("1\t-1\t2\n1\n1\n", .line(2)),
  ("0\nbase\t1\n", .line(3)), ("99999999999\n", .line(2)), ("1\t0\t-\n1\n1\n", .line(2)),
  ("1\t\n", .line(2)), ("1\t0\t5\t7\n1\n1\n", .line(2)), ("base\t1\t2\n0\n", .line(2)),
  ("based\t1\n0\n", .line(2)),
]

@Test func brokenFilesOfTrees() {
  for (file, fault) in brokenFiles + brokenLines.map({ (names + $0.lines, $0.fault) }) {
    #expect(throws: fault, "\(file.suffix(20))") { try TreeFile.read(Array(file.utf8)) }
  }
}

@Test func deepTreesAreRefused() {
  let file = names + String(repeating: "1\t0\t5\n", count: 40)
  #expect(throws: TreeFile.Fault.line(14)) { try TreeFile.read(Array(file.utf8)) }
}

@Test func whatIsThereIsLearnt() {
  var samples: [TreeLearner.Sample] = []
  for number in 0..<2000 {
    let place = Int32(number % 100) * 10
    let question: Int32 = number % 7 == 0 ? 1000 : 0
    let worth = (place < 300 ? 0.8 : 0.2) - (question > 0 ? 0.15 : 0)
    samples.append(.init(values: row([.place: place, .question: question]), worth: worth, weight: 1))
  }
  let trees = TreeLearner().learn(samples)
  let worth = { (values: [Feature: Int32]) in Double(score(trees, row(values))) / 1e6 }
  #expect(abs(worth([.place: 100]) - 0.8) < 0.03 && abs(worth([.place: 600]) - 0.2) < 0.03)
  #expect(abs(worth([.place: 100, .question: 1000]) - 0.65) < 0.05)
  #expect(TreeLearner().learn(samples) == trees)
}

@Test func nothingIsLearntOfNothing() {
  #expect(TreeLearner().learn([]).roots.isEmpty)
  let one = TreeLearner.Sample(values: row([:]), worth: 0.5, weight: 1)
  #expect(abs(score(TreeLearner().learn([one]), row([:])) - 500_000) < 1000)
}

@Test(arguments: [[], [5], [5, 5, 5], Array(0..<1000), [3, 1, 2, 1]] as [[Int32]])
func binsKeepTheOrder(values: [Int32]) {
  let column = BinnedColumn(values)
  #expect(column.tops.count <= BinnedColumn.most && column.tops == column.tops.sorted())
  for (value, bin) in zip(values, column.bins) {
    #expect(value <= column.tops[Int(bin)] && (bin == 0 || value > column.tops[Int(bin) - 1]))
  }
}
