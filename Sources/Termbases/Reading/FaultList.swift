/// The faults of a file, up to a limit.
struct FaultList: Sendable {
  /// How many are kept.
  static let limit = 100

  /// The file, as the user named it.
  let file: String
  /// The first faults.
  private(set) var list: [GlossaryFault] = []
  /// How many there were.
  private(set) var count = 0

  init(file: String) { self.file = file }

  /// Whether no more are kept.
  var isFull: Bool { count > FaultList.limit }

  /// Adds a fault.
  mutating func add(_ problem: GlossaryFault.Problem, line: Int, column: Int) {
    count += 1
    if count <= FaultList.limit {
      list.append(GlossaryFault(problem: problem, file: file, line: line, column: column))
    } else if count == FaultList.limit + 1 {
      list.append(
        GlossaryFault(problem: .tooManyFaults(limit: FaultList.limit), file: file, line: line, column: column)
      )
    }
  }
}
