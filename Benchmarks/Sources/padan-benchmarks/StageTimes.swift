/// Times by stage: the sum over a round's pages, and the median of the rounds.
struct StageTimes {
  private let names: [String]
  private var sums: [String: Duration] = [:]
  private var rounds: [String: [Double]] = [:]
  private let clock = ContinuousClock()

  init(_ names: [String]) { self.names = names }

  /// Runs `body` and adds its time to the stage.
  @discardableResult
  mutating func time<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    let start = clock.now
    let result = try body()
    add(clock.now - start, to: name)
    return result
  }

  /// Adds a time to the stage.
  mutating func add(_ time: Duration, to name: String) { sums[name, default: .zero] += time }

  /// Closes a round; one that only warms up does not count.
  mutating func endRound(counts: Bool) {
    for (name, sum) in sums where counts {
      rounds[name, default: []].append(
        Double(sum.components.attoseconds) / 1e15 + Double(sum.components.seconds) * 1000)
    }
    sums = [:]
  }

  /// The median of a stage's rounds, in milliseconds.
  func median(_ name: String) -> Double {
    let values = (rounds[name] ?? []).sorted()
    return values.isEmpty ? 0 : values[values.count / 2]
  }

  func medianText(_ name: String) -> String { StageTimes.text(median(name)) + " ms" }

  /// The median of the rounds' ratios of one stage to another.
  private func ratio(_ name: String, to reference: String) -> Double {
    let pairs = zip(rounds[name] ?? [], rounds[reference] ?? []).map { $0 / max($1, 1e-9) }.sorted()
    return pairs.isEmpty ? 0 : pairs[pairs.count / 2]
  }

  func report(pages: Int, reference: String) {
    print("stage".padded(22) + "ms a round".padded(14) + "ms a page".padded(12) + "ratio to \(reference)")
    for name in names {
      let value = median(name)
      print(
        name.padded(22) + StageTimes.text(value).padded(14)
          + StageTimes.text(value / Double(pages)).padded(12)
          + StageTimes.text(ratio(name, to: reference)))
    }
  }

  func reportLine(_ title: String, stage: String, reference: String) {
    print(
      "  " + title.padded(40) + StageTimes.text(median(stage)).padded(10) + "ms  ratio "
        + StageTimes.text(ratio(stage, to: reference)))
  }

  /// A number with three places.
  static func text(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let part = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - part.count) + part
  }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
