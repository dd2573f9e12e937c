import Testing

@testable import Evaluation

@Test func generatorIsTheOnePublished() {
  // The first numbers for the seed 1234567, as other implementations of SplitMix64 give them.
  var random = SplitMix64(seed: 1_234_567)
  #expect(random.next() == 6_457_827_717_110_365_317)
  #expect(random.next() == 3_203_168_211_198_807_973)
}

@Test func halvesAreHalvesAndStay() {
  let names = (1...2000).map { "halaman-\($0)" }
  let held = names.filter { GoldHalf(of: $0) == .held }
  #expect((900...1100).contains(held.count))
  // These must never change: someone keeps their half unseen.
  #expect(["a", "b", "kompas-2015", "jembatan"].map(GoldHalf.init) == [.tune, .tune, .held, .held])
}

@Test func intervalsAreDeterministic() throws {
  let values = (0..<50).map { Double($0 % 5) / 4 }
  let mean: ([Int]) -> Double = { $0.reduce(0) { $0 + values[$1] } / Double($0.count) }
  let interval = try #require(Bootstrap.interval(count: 50, mean))
  #expect(interval == Bootstrap.interval(count: 50, mean))
  #expect(interval.contains(0.5) && interval.lowerBound > 0.35 && interval.upperBound < 0.65)
  #expect(Bootstrap.interval(count: 0, mean) == nil)
  #expect(Bootstrap.interval(count: 9) { _ in 0.25 } == 0.25...0.25)
}
