internal import MarkupTrees

/// Reads TBX: version 3 with data categories as tags (DCT) or attributes (DCA), and version 2 (`martif`).
struct TBXReader {
  private static let pieceLength = 64 << 10
  private static let longestText = 1 << 20

  private let reader: XMLReader
  private var building: TBXBuilding
  private(set) var isDead = false

  init(file: String, isLenient: Bool) {
    var limits = XMLReader.Limits()
    limits.depth = 64
    limits.text = TBXReader.longestText
    reader = XMLReader(limits: limits)
    building = TBXBuilding(file: file, isLenient: isLenient)
  }

  var head: TermbaseHead { building.head }
  var tail: [ConceptField] { building.tail }
  var faults: FaultList { building.faults }

  /// Takes the next piece of the file, in the encoding that it declares.
  mutating func feed(_ piece: [UInt8]) {
    var start = 0
    while start < piece.count, !isDead {
      let end = min(start + TBXReader.pieceLength, piece.count)
      let (reader, part) = (reader, piece[start..<end])
      take { () throws(XMLFault) in try reader.feed(part) }
      start = end
    }
  }

  mutating func finish() {
    guard !isDead else { return }
    let reader = reader
    take { () throws(XMLFault) in try reader.finish() }
  }

  mutating func take() -> [Concept] { building.takeConcepts() }

  private mutating func take(_ piece: () throws(XMLFault) -> XMLTape) {
    do throws(XMLFault) {
      building.take(try piece())
      isDead = building.isDead
    } catch {
      building.add(TBXReader.problem(error.reason), at: error.position)
      isDead = true
    }
  }

  private static func problem(_ reason: XMLFault.Reason) -> GlossaryFault.Problem {
    switch reason {
    case .notWellFormed(let saying): .xml(saying)
    case .entity(let name):
      .xml(
        "it declares or uses the entity '\(name)', and entities are never resolved; write out what it stands for"
      )
    case .tooDeep(let limit): .xml("its elements nest more than \(limit) deep, as those of no real file do")
    case .tooLong(let limit): .fieldTooLong(limit: limit)
    case .tooManyNodes(let limit): .xml("it has more than \(limit) elements")
    case .empty: .xml("it holds no element")
    case .outOfMemory: .xml("there is not enough memory")
    }
  }
}
