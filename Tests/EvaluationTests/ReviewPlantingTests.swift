import Evaluation
import NewsModel
import Padan
import Testing

private let pairs = [
  PairGold(
    source: "Sebanyak 1.500 warga Kota Bandung mengungsi pada 6 Maret, kata Harjo Wirasena.",
    target: "Some 1,500 residents of Bandung fled on March 6, Harjo Wirasena said."),
  PairGold(
    source: "Anggaran itu tidak cukup, hanya 2 juta. Jalan sepanjang 12 kilometer rusak berat.",
    target: "The budget is not enough, only 2 million. A road of 12 kilometres is badly damaged."),
]

private func planter(_ seed: UInt64) throws -> FaultPlanter {
  FaultPlanter(pairs, glossary: try Briefer().glossary, seed: seed)
}

@Test(arguments: PlantedFault.Kind.allCases)
func plantsAFaultThatChangesTheTarget(kind: PlantedFault.Kind) throws {
  var planter = try planter(7)
  for fault in planter.faults(kind, most: 9) {
    #expect(fault.target != pairs[fault.pair].target)
    #expect(fault.range.end <= fault.target.utf8.count)
  }
}

@Test func theSameSeedPlantsTheSame() throws {
  var (one, other) = (try planter(3), try planter(3))
  for kind in PlantedFault.Kind.allCases where kind != .forbidden {
    #expect(one.faults(kind, most: 9) == other.faults(kind, most: 9))
  }
}

@Test(arguments: [
  (PlantedFault.Kind.scale, 1), (.dayMonth, 1), (.negation, 1), (.attribution, 1), (.sentence, 1), (.unit, 1),
  (.separators, 1), (.number, 2), (.name, 1),
])
func findsItsPlaces(kind: PlantedFault.Kind, count: Int) throws {
  var planter = try planter(1)
  #expect(planter.faults(kind, most: 9).count == count)
}

@Test func scoresTheReview() throws {
  var figures = ReviewFigures(pairs, by: Reviewer(try Briefer()))
  var planter = try planter(1)
  figures.plant(&planter, most: 5)
  #expect(figures.flagged.total == 2)
  #expect(figures.found[.dayMonth]?.count == 1)
}

/// How many faults of a kind can be planted in a pair.
private func places(_ kind: PlantedFault.Kind, _ source: String, _ target: String) throws -> Int {
  var planter = FaultPlanter(
    [PairGold(source: source, target: target)], glossary: try Shared.briefer.get().glossary, seed: 1)
  return planter.faults(kind, most: 9).count
}

/// What a reviser could not call a fault is not planted.
@Test(arguments: [
  (PlantedFault.Kind.number, "Dua hakim hadir.", "Two judges were there at 2:00 p.m.", 0),
  (.number, "Skornya 4-1.", "They won 4-1 in League 1.", 1),
  (.scale, "Dananya 5 juta.", "Its funds are 7 million.", 0),
  (.scale, "Dananya lima juta.", "Its funds are five million.", 1),
  (.negation, "Undang-Undang Nomor 8 tidak berlaku.", "Law No. 8 is void.", 0),
  (.negation, "Semangatnya tidak pernah padam.", "A never-ending zeal.", 0),
  (
    .attribution, "Polisi mencari pelaku, tetapi kata Harjo belum ada bukti.",
    "Police are looking for the culprit and his friends, but Harjo said they had no proof.", 0
  ),
])
func plantsOnlyFaults(kind: PlantedFault.Kind, source: String, target: String, count: Int) throws {
  #expect(try places(kind, source, target) == count, "\(source) / \(target)")
}

@Test func aNumberThatIsTheOldOneRoundedIsNoFault() throws {
  let pair = PairGold(source: "Ada 341 rumah.", target: "There are 341 houses.")
  for seed in UInt64(0)..<60 {
    var planter = FaultPlanter([pair], glossary: try Shared.briefer.get().glossary, seed: seed)
    #expect(planter.faults(.number, most: 1).allSatisfy { $0.new != "340" && $0.old == "341" })
  }
}

private enum Shared {
  static let briefer = Result { try Briefer() }
}

@Test func tellsWhatAMissedFaultPutForWhat() throws {
  var figures = ReviewFigures(
    [PairGold(source: "Pembicaraan itu berlanjut di Ruwenzori.", target: "Talks go on in Ruwenzori.")],
    by: Reviewer(try Shared.briefer.get()))
  var planter = FaultPlanter(
    [PairGold(source: "Pembicaraan itu berlanjut di Ruwenzori.", target: "Talks go on in Ruwenzori.")],
    glossary: try Shared.briefer.get().glossary, seed: 4)
  figures.plant(&planter, most: 1)
  let lines = ReviewReport(figures).lines(listing: 20)
  for miss in figures.missed {
    #expect(lines.contains { $0.contains("“\(miss.fault.old)”") })
  }
}
