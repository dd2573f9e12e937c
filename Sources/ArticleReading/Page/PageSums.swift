internal import MarkupTrees

/// Sums over the tree's nodes in order, so that what lies inside any element is one subtraction.
struct PageSums {
  private var text: [Int32]
  private var linked: [Int32]
  private var media: [Int32]
  private var headlines: [Int32]

  /// Adds up the tree; one pass.
  init(_ tree: MarkupTree) {
    let count = tree.nodes.count
    text = Array(repeating: 0, count: count + 1)
    linked = text
    media = text
    headlines = text
    var (texts, links, pictures, heads): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    var linkEnd: Int32 = 0
    for index in 0..<count {
      let node = tree.nodes[index]
      switch node.tag {
      case .text:
        // White space at the ends is the page's indentation and can be longer than the text.
        var (start, end) = (Int(node.first), Int(node.past))
        while start < end, tree.bytes[start] <= 0x20 { start += 1 }
        while end > start, tree.bytes[end - 1] <= 0x20 { end -= 1 }
        texts += Int32(end - start)
        if index < linkEnd { links += Int32(end - start) }
      case .a: linkEnd = max(linkEnd, node.end)
      case .img, .amp_img, .picture, .video, .iframe, .object, .embed: pictures += 1
      case .h1: heads += 1
      default: break
      }
      text[index + 1] = texts
      linked[index + 1] = links
      media[index + 1] = pictures
      headlines[index + 1] = heads
    }
  }

  /// The bytes of text inside the nodes of a range.
  @inline(__always)
  func text(_ range: Range<Int>) -> Int { Int(text[range.upperBound] - text[range.lowerBound]) }
  /// The bytes of text outside of links.
  @inline(__always)
  func prose(_ range: Range<Int>) -> Int {
    Int(text[range.upperBound] - text[range.lowerBound] - linked[range.upperBound] + linked[range.lowerBound])
  }
  /// The number of pictures and other media.
  @inline(__always)
  func media(_ range: Range<Int>) -> Int { Int(media[range.upperBound] - media[range.lowerBound]) }
  /// Whether a first-level heading stands there.
  @inline(__always)
  func hasHeadline(_ range: Range<Int>) -> Bool { headlines[range.upperBound] > headlines[range.lowerBound] }
  /// The number of nodes.
  var nodes: Int { text.count - 1 }
}
