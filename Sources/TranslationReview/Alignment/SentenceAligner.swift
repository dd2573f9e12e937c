internal import Glibc

/// Aligns the sentences of an article with those of its translation.
///
/// Lengths after Gale and Church (1993), and what both sentences show of names, figures and known terms, as hunalign
/// does with a dictionary (Varga and others, "Parallel corpora for medium density languages", 2005). The cheapest way
/// is found by dynamic programming in a band around the diagonal, so that time and memory grow with the number of
/// sentences and not with its square.
package struct SentenceAligner: Sendable {
  /// How much the likeness of two sentences counts beside their lengths.
  static let likenessWeight = 9.0
  /// The cost of a sentence without partner, as a part of the cost of a pair with nothing in common.
  static let loneness = 0.35
  /// The least half width of the band, in sentences.
  static let band = 60
  /// How far the band widens for texts of different length, in sentences.
  static let widening = 500

  /// A kind of bead and its probability: Gale and Church's table 5, but one-sided beads raised, as newsrooms cut
  /// freely, and two with two nearly shut out, as likeness tells which of the four belong together. Tuned with the
  /// constants above on the first 800 pairs of panl-int and panl-eco (`padan evaluate alignment`).
  private struct Shape {
    var source: Int
    var target: Int
    var cost: Double

    init(_ source: Int, _ target: Int, share: Double) {
      self.source = source
      self.target = target
      cost = -log(share)
    }
  }

  private let lengthCost = LengthCost()
  private let shapes = [
    Shape(1, 1, share: 0.88), Shape(1, 2, share: 0.02), Shape(2, 1, share: 0.02), Shape(1, 0, share: 0.03),
    Shape(0, 1, share: 0.03), Shape(2, 2, share: 0.000001),
  ]

  package init() {}

  /// - Returns: beads that cover both sides in order, each sentence in one.
  package func align(_ source: AlignmentSide, with target: AlignmentSide) -> [AlignmentBead] {
    let rows = source.sentences.count
    let columns = target.sentences.count
    guard rows > 0 || columns > 0 else { return [] }
    let index = AnchorIndex(source: source, target: target)
    let band = Band(rows: rows, columns: columns)
    var cells: [Cell] = []
    var starts: [Int] = []
    var common: [[Double]] = []
    cells.reserveCapacity(band.size)
    for row in 0...rows {
      let range = band.columns(of: row)
      starts.append(cells.count)
      common.append([Double](repeating: 0, count: range.count))
      if row > 0 { index.addCommon(of: row - 1, within: range, to: &common[row]) }
      // What lies more than two rows back is not asked for again.
      if row > 2 { common[row - 3] = [] }
      for column in range {
        var best = Cell(cost: row == 0 && column == 0 ? 0 : .infinity, shape: -1, likeness: 0)
        for (number, shape) in shapes.enumerated() where shape.source <= row && shape.target <= column {
          let from = (row - shape.source, column - shape.target)
          let before = band.columns(of: from.0)
          guard before.contains(from.1) else { continue }
          let start = cells[starts[from.0] + from.1 - before.lowerBound].cost
          guard start + shape.cost < best.cost else { continue }
          let likeness = likeness(from: from, to: (row, column), common, band, index)
          let cost = start + shape.cost + pairCost(source, target, from, (row, column), likeness)
          if cost < best.cost { best = Cell(cost: cost, shape: Int8(number), likeness: Float(likeness ?? 0)) }
        }
        cells.append(best)
      }
    }
    return path(to: (rows, columns), cells, starts, band)
  }

  private struct Cell {
    var cost: Double
    var shape: Int8
    var likeness: Float
  }

  /// The share of the anchors that both sides show, as Dice's measure; nil where there is nothing to compare.
  private func likeness(
    from: (row: Int, column: Int), to: (row: Int, column: Int), _ common: [[Double]], _ band: Band,
    _ index: AnchorIndex
  ) -> Double? {
    guard from.row < to.row, from.column < to.column else { return nil }
    let wanted = index.sourceWeights[from.row..<to.row].reduce(0, +)
    let shown = index.targetWeights[from.column..<to.column].reduce(0, +)
    guard wanted > 0, shown > 0 else { return nil }
    var shared = 0.0
    for row in from.row + 1...to.row {
      let range = band.columns(of: row)
      for column in from.column..<to.column where range.contains(column) {
        shared += common[row][column - range.lowerBound]
      }
    }
    return min(1, 2 * shared / (wanted + shown))
  }

  private func pairCost(
    _ source: AlignmentSide, _ target: AlignmentSide, _ from: (row: Int, column: Int),
    _ to: (row: Int, column: Int), _ likeness: Double?
  ) -> Double {
    guard from.row < to.row, from.column < to.column else { return Self.likenessWeight * Self.loneness }
    let lengths = (
      source.sentences[from.row..<to.row].reduce(0) { $0 + max(1, $1.length) },
      target.sentences[from.column..<to.column].reduce(0) { $0 + max(1, $1.length) }
    )
    // Several sentences in one bead cost a little more than as many beads would.
    let pairs = pow(Double(to.row - from.row + to.column - from.column) / 2, 1.2)
    return 0.7 * min(lengthCost(lengths.0, lengths.1), 12) + pairs * Self.likenessWeight
      * (1 - (likeness ?? 0.5))
  }

  private func path(
    to end: (row: Int, column: Int), _ cells: [Cell], _ starts: [Int], _ band: Band
  ) -> [AlignmentBead] {
    var beads: [AlignmentBead] = []
    var (row, column) = end
    while row > 0 || column > 0 {
      let cell = cells[starts[row] + column - band.columns(of: row).lowerBound]
      guard cell.shape >= 0 else { break }
      let shape = shapes[Int(cell.shape)]
      beads.append(
        AlignmentBead(
          source: row - shape.source..<row, target: column - shape.target..<column,
          likeness: Double(cell.likeness)))
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }
}

/// The columns that are looked at in each row.
private struct Band {
  let rows: Int
  let columns: Int
  let half: Int

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    // Neighbouring rows of few must overlap, however many columns there are.
    half = max(
      SentenceAligner.band, min(abs(rows - columns), SentenceAligner.widening), columns / max(rows, 1) + 2)
  }

  func columns(of row: Int) -> Range<Int> {
    let middle = rows == 0 ? columns : row * columns / rows
    let low = row == 0 ? 0 : max(0, middle - half)
    let high = row == rows ? columns : min(columns, middle + half)
    return min(low, high)..<high + 1
  }

  var size: Int { (rows + 1) * min(columns + 1, 2 * half + 1) }
}
