package import NewsModel
package import Padan

/// How good the review is: false alarms on good translations, and planted faults that it finds.
package struct ReviewFigures: Sendable {
  /// So many neighbouring pairs are taken as one article.
  static let article = 12

  /// A good segment that was flagged.
  package struct Alarm: Sendable {
    /// The pair.
    package var pair: PairGold
    /// The finding.
    package var finding: Finding
  }

  /// How many good segments have an error or a warning.
  package private(set) var flagged = Tally()
  /// How many by rule.
  package private(set) var flaggedByRule: [String: Int] = [:]
  /// The findings on good segments, errors and warnings only.
  package private(set) var alarms: [Alarm] = []
  /// The planted faults of each kind, and how many were found.
  package private(set) var found: [PlantedFault.Kind: Tally] = [:]
  /// A planted fault that was not found.
  package struct Miss: Sendable {
    /// The fault.
    package var fault: PlantedFault
    /// The source of its pair.
    package var source: String
    /// What the review does say of it, though only as a note or at another place.
    package var findings: [Finding]
  }

  /// The planted faults that were not found.
  package private(set) var missed: [Miss] = []
  /// What the review of the good segments took of the processor, in seconds.
  package private(set) var seconds = 0.0

  private let pairs: [PairGold]
  private let reviewer: Reviewer
  private var baseline: [[Finding]] = []

  /// Reviews good translations.
  package init(_ pairs: [PairGold], by reviewer: Reviewer) {
    self.pairs = pairs
    self.reviewer = reviewer
    let start = ProcessorTime.seconds
    baseline = Array(repeating: [], count: pairs.count)
    var first = 0
    while first < pairs.count {
      let last = min(pairs.count, first + ReviewFigures.article)
      for finding in reviewer.findings(in: segments(first..<last)) {
        baseline[first + finding.segment].append(finding)
      }
      first = last
    }
    seconds = ProcessorTime.seconds - start
    for (index, findings) in baseline.enumerated() {
      let grave = findings.filter { $0.severity > .note }
      flagged.add(!grave.isEmpty)
      for rule in Set(grave.map(\.rule)) { flaggedByRule[rule, default: 0] += 1 }
      alarms += grave.map { Alarm(pair: pairs[index], finding: $0) }
    }
  }

  private func segments(_ range: Range<Int>) -> [TranslatedSegment] {
    pairs[range].map { TranslatedSegment(source: $0.source, target: $0.target) }
  }

  /// Plants faults of every kind, and counts those that are found.
  package mutating func plant(_ planter: inout FaultPlanter, most: Int) {
    for kind in PlantedFault.Kind.allCases {
      for fault in planter.faults(kind, most: most) {
        let new = newFindings(fault)
        let isFound = new.contains { $0.severity > .note && covers($0, fault) }
        found[kind, default: Tally()].add(isFound)
        if !isFound { missed.append(Miss(fault: fault, source: pairs[fault.pair].source, findings: new)) }
      }
    }
  }

  /// What the rules of a fault's kind say of its segment and did not say of the good translation: a finding that is
  /// graver than it was there counts as new.
  private func newFindings(_ fault: PlantedFault) -> [Finding] {
    let first = fault.pair / ReviewFigures.article * ReviewFigures.article
    var segments = segments(first..<min(pairs.count, first + ReviewFigures.article))
    segments[fault.pair - first].target = fault.target
    return reviewer.findings(in: segments).filter { finding in
      finding.segment == fault.pair - first && fault.kind.rules.contains(finding.rule)
        && !baseline[fault.pair].contains {
          $0.rule == finding.rule && $0.severity >= finding.severity && $0.source == finding.source
            && $0.explanation == finding.explanation
        }
    }
  }

  /// Whether a finding stands where a fault does.
  private func covers(_ finding: Finding, _ fault: PlantedFault) -> Bool {
    finding.target.contains { place in
      fault.range.isEmpty
        ? place.start <= fault.range.start && fault.range.start <= place.end : place.overlaps(fault.range)
    }
  }
}
