import Indonesian
import NewsModel
import Testing

/// The forms and affixes that an analyser with these roots finds.
private func found(_ form: String, _ roots: [UserRoot]) -> [String] {
  Analyser(roots: roots).readings(of: form).map {
    "\($0.step) \($0.form) \($0.affixes.joined(separator: " "))"
  }
}

/// Invented roots, with forms of theirs and what is left.
private let invented: [(UserRoot, String, String)] = [
  (UserRoot(form: "zumbal", rootClass: .verb), "penzumbalannya", "root zumbal peN- -an -nya"),
  (UserRoot(form: "zumbal", rootClass: .verb), "terzumbal", "activeTwin menzumbal ter-"),
  (UserRoot(form: "plenok", rootClass: .adjective), "keplenokan", "root plenok ke- -an"),
  (UserRoot(form: "plenok", rootClass: .adjective, count: 0), "diplenoki", "root plenok di- -i"),
  (UserRoot(form: "tirwa", rootClass: .bound), "ketirwaan", "root tirwa ke- -an"),
  (UserRoot(form: "kerlap-korlip", rootClass: .noun), "kerlap-korlip", "root kerlap-korlip "),
]

@Test(arguments: invented)
func rootsOfTheUsersAreTakenApart(root: UserRoot, form: String, reading: String) {
  #expect(found(form, [root]).contains(reading), "\(found(form, [root]))")
  #expect(!found(form, []).contains(reading))
}

@Test func rootsOfTheUsersOutrankTheProducts() {
  // A function word is not taken apart; as a noun it is one more host of -nya.
  let functions = Analyser(roots: [UserRoot(form: "mobil", rootClass: .function)]).analyse("Ia naik mobil.")
  #expect(
    functions.words.filter { $0.shape.contains(.function) }.map { functions.text.text(in: $0.range) }
      .contains("mobil"))
  // A class that the table does not give makes the bare form a verb with an active twin.
  #expect(!found("mobil", []).contains("activeTwin memobil "))
  #expect(found("mobil", [UserRoot(form: "mobil", rootClass: .verb)]).contains("activeTwin memobil "))
  // A root that is bound no longer stands by itself.
  #expect(found("rumah", []).contains("root rumah "))
  #expect(!found("rumah", [UserRoot(form: "rumah", rootClass: .bound)]).contains("root rumah "))
}

@Test func theFirstOfTwoRootsCounts() {
  let both = [UserRoot(form: "zumbal", rootClass: .verb), UserRoot(form: "zumbal", rootClass: .noun)]
  #expect(found("zumbal", both).contains("activeTwin menzumbal "))
  #expect(!found("zumbal", both.reversed()).contains("activeTwin menzumbal "))
}

@Test func countsMakeReadingsLikelier() {
  let costs = [0, UserRoot.usualCount, 100_000].map { count in
    Analyser(roots: [UserRoot(form: "zumbal", rootClass: .verb, count: count)]).readings(of: "terzumbal")
      .filter { $0.step == .root }.map(\.cost).min() ?? .infinity
  }
  #expect(costs[0] > costs[1] && costs[1] > costs[2])
}

@Test func theRootsOfOthersStayAsTheyAre() {
  _ = Analyser(roots: [
    UserRoot(form: "zumbal", rootClass: .verb), UserRoot(form: "rumah", rootClass: .bound),
  ])
  #expect(found("terzumbal", []) == ["surface terzumbal "])
  #expect(found("rumah", []).contains("root rumah "))
}

@Test(.timeLimit(.minutes(10))) func asManyRootsAsAreAllowedGoIn() {
  // Letters for digits, so that each is a root of its own.
  let roots = (0..<UserRoot.most).map { number in
    UserRoot(
      form: "zz" + String(String(number).compactMap { $0.wholeNumberValue.map { Array("bcdfghjklm")[$0] } }),
      rootClass: .noun)
  }
  let analyser = Analyser(roots: roots)
  for root in [roots[0], roots[UserRoot.most / 2], roots[UserRoot.most - 1]] {
    #expect(
      analyser.readings(of: "ke" + root.form + "an").contains { $0.form == root.form && $0.step == .root })
  }
}

// MARK: Files

private func read(_ text: String) throws -> (roots: [UserRoot], faults: [RootFault]) {
  try RootFile.read(Array(text.utf8), name: "mine.tsv")
}

@Test(arguments: [
  "zumbal\tv\t7\nplenok\ta\n", "root\tclass\tcount\nzumbal\tv\t7\nplenok\ta\t",
  "# mine\n\nZumbal\tV\t007\r\nplenok \ta\r\n",
  "\u{FEFF}root\tclass\nzumbal\tv\t7\nplenok\ta",
])
func rootFilesAreRead(text: String) throws {
  let (roots, faults) = try read(text)
  #expect(faults == [])
  #expect(
    roots == [
      UserRoot(form: "zumbal", rootClass: .verb, count: 7),
      UserRoot(form: "plenok", rootClass: .adjective, count: 100),
    ])
}

@Test(arguments: [
  ("zumbal", RootFault.Problem.fieldCount(1)), ("zumbal\tv\t1\t2", .fieldCount(4)),
  ("zumbal v", .fieldCount(1)), ("\tv", .badRoot("")), ("z\tv", .badRoot("z")),
  ("zum bal\tv", .badRoot("zum bal")),
  ("zumbál\tv", .badRoot("zumbál")), ("-zumbal\tv", .badRoot("-zumbal")),
  ("zum--bal\tv", .badRoot("zum--bal")),
  ("zumbal\tverb", .badClass("verb")), ("zumbal\t", .badClass("")), ("zumbal\tv\t-1", .badCount("-1")),
  ("zumbal\tv\tmany", .badCount("many")),
  (String(repeating: "z", count: 41) + "\tv", .badRoot(String(repeating: "z", count: 40) + "…")),
])
func wrongLinesOfRootFilesAreTold(line: String, problem: RootFault.Problem) throws {
  let (roots, faults) = try read("# mine\nplenok\ta\n\(line)\ntirwa\tx\n")
  #expect(roots.map(\.form) == ["plenok", "tirwa"])
  #expect(faults == [RootFault(problem: problem, file: "mine.tsv", line: 3)])
  #expect(faults.allSatisfy { $0.place == "mine.tsv:3" && !$0.message.isEmpty && !$0.message.hasSuffix(".") })
}

@Test func theProductsOwnTableIsAFileOfRoots() throws {
  let (roots, faults) = try RootFile.read(rootTableBytes(), name: "roots.tsv")
  #expect(faults == [] && roots.count > 15_000)
}

@Test func hugeCountsAreNoTrap() throws {
  let (roots, _) = try read("zumbal\tv\t99999999999999999999999999")
  #expect(roots.map(\.count) == [1_000_000_000])
  #expect(!found("terzumbal", roots).isEmpty)
}

@Test func binaryAndLongRootFilesAreNoTrap() throws {
  let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ ($0 >> 3)) }
  #expect(try RootFile.read(bytes, name: "x").roots.count <= 50_000)
  #expect(throws: RootFault(problem: .tooLong(limit: 8 << 20), file: "x", line: 1)) {
    try RootFile.read([UInt8](repeating: 10, count: (8 << 20) + 1), name: "x")
  }
}
