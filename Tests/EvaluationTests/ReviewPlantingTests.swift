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
