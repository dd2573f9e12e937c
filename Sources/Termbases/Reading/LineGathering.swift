/// Makes concepts of lines: those of one id belong together, wherever they stand.
///
/// A file is looked over once before (`TermbaseSurvey`), which counts the runs of lines of each id. An id of one run is
/// done when the next begins; only the lines of the others wait. So memory does not grow with the file.
struct LineGathering: Sendable {
  /// The most lines of one concept; more are no concept, and would cost time without bound.
  static let limit = 256

  private let repeated: [UInt64: Int]
  private var run: [ConceptLine] = []
  private var waiting: [UInt64: (lines: [ConceptLine], runs: Int)] = [:]
  private var order: [UInt64] = []
  private var concepts: [Concept] = []
  /// How many lines of concepts with too many of them were left out when they were put together.
  private(set) var leftOut = 0

  /// - Parameter repeated: how many runs of lines have an id, for ids that have more than one; by `hash`.
  init(repeated: [UInt64: Int]) { self.repeated = repeated }

  /// The key of an id (FNV-1a, 64 bits).
  static func hash(_ id: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Takes the next line.
  ///
  /// - Returns: false where its concept has too many lines; the line is left out then.
  mutating func add(_ line: ConceptLine) -> Bool {
    if let id = run.first?.id, id != line.id || id.isEmpty { endRun() }
    if run.count >= LineGathering.limit { return false }
    run.append(line)
    return true
  }

  private mutating func endRun() {
    guard let id = run.first?.id else { return }
    defer { run.removeAll(keepingCapacity: true) }
    let key = LineGathering.hash(id.utf8)
    guard !id.isEmpty, let runs = repeated[key] else { return concepts.append(Concept(lines: run)) }
    if waiting[key] == nil { order.append(key) }
    let room = LineGathering.limit - (waiting[key]?.lines.count ?? 0)
    waiting[key, default: ([], 0)].lines += run.prefix(room)
    leftOut += max(0, run.count - room)
    waiting[key]?.runs += 1
    if let whole = waiting[key], whole.runs >= runs {
      concepts.append(Concept(lines: whole.lines))
      waiting[key] = nil
    }
  }

  /// The end of the file.
  mutating func finish() {
    endRun()
    for key in order {
      if let rest = waiting.removeValue(forKey: key) { concepts.append(Concept(lines: rest.lines)) }
    }
  }

  /// The concepts that are whole since the last call.
  mutating func take() -> [Concept] {
    defer { concepts.removeAll(keepingCapacity: true) }
    return concepts
  }
}
