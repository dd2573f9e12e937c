internal import CData

/// The file of the trees: comments, the features' names, the base, then the nodes, each tree from its root on, left
/// before right. A node is a line: its answer, and where it asks, the feature's number (from 0) and the threshold.
package enum TreeFile {
  /// What is wrong with a file of trees.
  package enum Fault: Error, Sendable, Equatable {
    /// The line "features" is missing or names other features than this version has.
    case features
    /// This line (from 1) is no such node, or has no place in a tree.
    case line(Int)
    /// The last tree is not whole, or there is none.
    case unfinished
  }

  /// The most nodes that are read.
  private static let mostNodes = 200_000
  /// No tree is deeper.
  private static let deepest = 12

  /// The trees inside the program.
  package static let embedded: TreeEnsemble = {
    let table = unsafe padan_ranking()
    let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    // A test reads the file; without it every sentence would score the same.
    return (try? read(bytes)) ?? TreeEnsemble(base: 0, nodes: [], roots: [])
  }()

  /// Reads a file as `padan learn ranking` writes it.
  ///
  /// - Throws: what is wrong with it.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> TreeEnsemble {
    var growing = GrowingTrees()
    // A node's line is rarely shorter than this.
    growing.trees.nodes.reserveCapacity(min(bytes.count / 8, mostNodes))
    var hasFeatures = false
    var (start, number) = (0, 0)
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = bytes[start..<end]
      start = end + 1
      guard let first = line.first, first != 0x23 else { continue }
      if !hasFeatures {
        guard isFeatures(line) else { throw .features }
        hasFeatures = true
      } else if !growing.add(line, first) {
        throw .line(number)
      }
    }
    guard hasFeatures else { throw .features }
    guard !growing.isInside, !growing.trees.roots.isEmpty else { throw .unfinished }
    return growing.trees
  }

  private static func isFeatures(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return fields == ["features"] + Feature.allCases.map(\.name)
  }

  /// The trees of the lines that are read.
  private struct GrowingTrees {
    var trees = TreeEnsemble(base: 0, nodes: [], roots: [])
    /// Whether the last tree is not whole.
    var isInside = false
    /// Nodes whose right child is still to come, and how deep they are.
    private var open: [(node: Int, depth: Int)] = []
    private var depth = 0

    /// Takes a line's node or base; false where it is neither, or has no place in a tree.
    mutating func add(_ line: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
      if first == 0x62 {
        guard line.starts(with: "base\t".utf8), trees.nodes.isEmpty,
          let base = Numbers(line.dropFirst(5)), base.count == 1
        else { return false }
        trees.base = Int64(base.first)
        return true
      }
      guard let numbers = Numbers(line), numbers.count != 2, trees.nodes.count < mostNodes else {
        return false
      }
      let place = trees.nodes.count
      if !isInside {
        trees.roots.append(Int32(place))
        isInside = true
        depth = 0
      }
      var node = TreeEnsemble.Node(feature: -1, threshold: 0, value: numbers.first, right: 0)
      guard numbers.count == 3 else {
        trees.nodes.append(node)
        if let last = open.popLast() {
          trees.nodes[last.node].right = Int32(place + 1)
          depth = last.depth + 1
        } else {
          isInside = false
        }
        return true
      }
      guard Feature.allCases.indices.contains(Int(numbers.second)), depth < deepest else { return false }
      node.feature = Int16(numbers.second)
      node.threshold = numbers.third
      open.append((place, depth))
      depth += 1
      trees.nodes.append(node)
      return true
    }
  }

  /// One to three whole numbers of at most nine digits with tabs between.
  private struct Numbers {
    private(set) var (first, second, third): (Int32, Int32, Int32) = (0, 0, 0)
    private(set) var count = 0

    init?(_ line: ArraySlice<UInt8>) {
      var index = line.startIndex
      repeat {
        let isNegative = index < line.endIndex && line[index] == 0x2D
        if isNegative { index += 1 }
        let start = index
        var value: Int32 = 0
        while index < line.endIndex, line[index] &- 0x30 < 10, index - start < 9 {
          value = value * 10 + Int32(line[index] &- 0x30)
          index += 1
        }
        guard index > start else { return nil }
        if isNegative { value = -value }
        count += 1
        switch count {
        case 1: first = value
        case 2: second = value
        case 3: third = value
        default: return nil
        }
        guard index < line.endIndex else { return }
        guard line[index] == 0x09 else { return nil }
        index += 1
      } while true
    }
  }

  /// The file of these trees.
  ///
  /// - Parameter comments: what is told of where they come from, a line each.
  package static func text(_ trees: TreeEnsemble, comments: [String]) -> String {
    var text = comments.map { "# " + $0.replacing("\n", with: " ") + "\n" }.joined()
    text += "features\t" + Feature.allCases.map(\.name).joined(separator: "\t") + "\n"
    text += "base\t\(trees.base)\n"
    for root in trees.roots {
      var open = [Int(root)]
      while let place = open.popLast() {
        let node = trees.nodes[place]
        guard node.feature >= 0 else {
          text += "\(node.value)\n"
          continue
        }
        text += "\(node.value)\t\(node.feature)\t\(node.threshold)\n"
        open.append(Int(node.right))
        open.append(place + 1)
      }
    }
    return text
  }
}
