internal import MarkupTrees

/// Sums over the tree's nodes in order, so that what lies inside any element is one subtraction.
struct PageSums {
  /// After each node: the bytes of text, those in links, the media, the first-level headings.
  private var sums: [SIMD4<Int32>]

  /// Adds up the tree; one pass.
  init(_ tree: MarkupTree) {
    let count = tree.nodes.count
    sums = Array(repeating: .zero, count: count + 1)
    var sum = SIMD4<Int32>.zero
    var linkEnd: Int32 = 0
    for index in 0..<count {
      let node = tree.nodes[index]
      switch node.tag {
      case .text:
        // White space at the ends is the page's indentation and can be longer than the text.
        var (start, end) = (Int(node.first), Int(node.past))
        while start < end, tree.bytes[start] <= 0x20 { start += 1 }
        while end > start, tree.bytes[end - 1] <= 0x20 { end -= 1 }
        sum[0] += Int32(end - start)
        if index < linkEnd { sum[1] += Int32(end - start) }
      case .a: linkEnd = max(linkEnd, node.end)
      case .img, .amp_img, .picture, .video, .iframe, .object, .embed: sum[2] += 1
      case .h1: sum[3] += 1
      default: break
      }
      sums[index + 1] = sum
    }
  }

  /// The bytes of text inside the nodes of a range.
  @inline(__always)
  func text(_ range: Range<Int>) -> Int { Int(sums[range.upperBound][0] - sums[range.lowerBound][0]) }
  /// The bytes of text outside of links.
  @inline(__always)
  func prose(_ range: Range<Int>) -> Int {
    let inside = sums[range.upperBound] &- sums[range.lowerBound]
    return Int(inside[0] - inside[1])
  }
  /// The number of pictures and other media.
  @inline(__always)
  func media(_ range: Range<Int>) -> Int { Int(sums[range.upperBound][2] - sums[range.lowerBound][2]) }
  /// Whether a first-level heading stands there.
  @inline(__always)
  func hasHeadline(_ range: Range<Int>) -> Bool { sums[range.upperBound][3] > sums[range.lowerBound][3] }
  /// The number of nodes.
  var nodes: Int { sums.count - 1 }
}
