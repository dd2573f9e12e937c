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
    var trees = TreeEnsemble(base: 0, nodes: [], roots: [])
    var hasFeatures = false
    // Nodes whose right child is still to come, and how deep they are.
    var open: [(node: Int, depth: Int)] = []
    var depth = 0
    var isInside = false
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && line.first != 0x23 {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if !hasFeatures {
        let names = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        guard fields[0].elementsEqual("features".utf8), names == Feature.allCases.map(\.name) else {
          throw .features
        }
        hasFeatures = true
        continue
      }
      if fields[0].elementsEqual("base".utf8) {
        guard fields.count == 2, trees.nodes.isEmpty, let base = Int32(decimal: fields[1]) else {
          throw .line(number + 1)
        }
        trees.base = Int64(base)
        continue
      }
      guard fields.count == 1 || fields.count == 3, let value = Int32(decimal: fields[0]),
        trees.nodes.count < mostNodes
      else { throw .line(number + 1) }
      let place = trees.nodes.count
      if !isInside {
        trees.roots.append(Int32(place))
        isInside = true
        depth = 0
      }
      var node = TreeEnsemble.Node(feature: -1, threshold: 0, value: value, right: 0)
      if fields.count == 3 {
        guard let feature = Int32(decimal: fields[1]), Feature.allCases.indices.contains(Int(feature)),
          let threshold = Int32(decimal: fields[2]), depth < deepest
        else { throw .line(number + 1) }
        node.feature = Int16(feature)
        node.threshold = threshold
        open.append((place, depth))
        depth += 1
        trees.nodes.append(node)
      } else {
        trees.nodes.append(node)
        if let last = open.popLast() {
          trees.nodes[last.node].right = Int32(place + 1)
          depth = last.depth + 1
        } else {
          isInside = false
        }
      }
    }
    guard hasFeatures else { throw .features }
    guard !isInside, !trees.roots.isEmpty else { throw .unfinished }
    return trees
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

extension Int32 {
  /// Reads an optional minus and digits.
  fileprivate init?(decimal bytes: ArraySlice<UInt8>) {
    let isNegative = bytes.first == 0x2D
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard (1...9).contains(digits.count) else { return nil }
    var value: Int32 = 0
    for byte in digits {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int32(byte &- 0x30)
    }
    self = isNegative ? -value : value
  }
}
