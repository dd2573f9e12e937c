internal import CLibXML2

extension MarkupTree {
  /// How much a page may hold.
  package struct Limits: Sendable {
    /// The longest source, in bytes.
    package var bytes = 32 << 20
    /// The deepest nesting of elements.
    package var depth = 1024
    /// The most elements and texts.
    package var nodes = 4_000_000

    /// The limits that suit any real page many times over.
    package init() {}
  }

  /// Parses HTML as browsers forgive it.
  ///
  /// - Parameter source: the page, valid UTF-8 (see `DecodedText`).
  /// - Throws: what was over the limits.
  package init(html source: [UInt8], limits: Limits = Limits()) throws(MarkupError) {
    guard source.count <= limits.bytes, Int32(exactly: source.count) != nil else {
      throw .tooLong(limit: limits.bytes)
    }
    let cutting = unsafe source.withUnsafeBufferPointer { unsafe SourceCutting($0) }
    var builder = TreeBuilder(limits: limits, expecting: cutting.kept.count)
    let failure = unsafe withUnsafeMutablePointer(to: &builder) { builder in
      unsafe cutting.kept.withUnsafeBufferPointer { unsafe parse($0, into: builder) }
    }
    if let failure { throw failure }
    self = builder.finish()
    jsonLD = cutting.jsonLD
    jsonData = cutting.jsonData
  }
}

private func parse(
  _ source: UnsafeBufferPointer<UInt8>, into builder: UnsafeMutablePointer<TreeBuilder>
) -> MarkupError? {
  guard libxml2IsReady, source.count > 0, let start = source.baseAddress else { return nil }
  let context = unsafe start.withMemoryRebound(to: CChar.self, capacity: source.count) {
    unsafe htmlCreateMemoryParserCtxt($0, Int32(source.count))
  }
  guard let context = unsafe context else { return .outOfMemory }
  defer { unsafe htmlFreeParserCtxt(context) }
  let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
  _ = unsafe htmlCtxtUseOptions(context, Int32(bitPattern: options))
  unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)

  guard let handler = unsafe context.pointee.sax else { return .outOfMemory }
  unsafe handler.pointee = xmlSAXHandler()
  unsafe handler.pointee.startElement = { data, name, attributes in
    guard let data = unsafe data, let name = unsafe name else { return }
    let builder = unsafe data.assumingMemoryBound(to: TreeBuilder.self)
    unsafe builder.pointee.open(Tag(name))
    if let attributes = unsafe attributes { unsafe builder.pointee.keep(attributes) }
    if unsafe builder.pointee.failure != nil { unsafe builder.pointee.stop?() }
  }
  unsafe handler.pointee.endElement = { data, name in
    guard let data = unsafe data, let name = unsafe name else { return }
    unsafe data.assumingMemoryBound(to: TreeBuilder.self).pointee.close(Tag(name))
  }
  unsafe handler.pointee.characters = { data, text, length in
    guard let data = unsafe data, let text = unsafe text, length > 0 else { return }
    let piece = unsafe UnsafeBufferPointer(start: text, count: Int(length))
    unsafe data.assumingMemoryBound(to: TreeBuilder.self).pointee.append(piece)
  }
  unsafe handler.pointee.ignorableWhitespace = handler.pointee.characters
  unsafe handler.pointee.cdataBlock = handler.pointee.characters
  unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
  unsafe builder.pointee.stop = { unsafe xmlStopParser(context) }
  _ = unsafe htmlParseDocument(context)
  unsafe builder.pointee.stop = nil
  return unsafe builder.pointee.failure
}

/// Takes the parser's events and lays them into the flat tree.
private struct TreeBuilder {
  private var tree = MarkupTree()
  private var open: [(node: Int32, tag: Tag)] = []
  private let limits: MarkupTree.Limits
  private(set) var failure: MarkupError?
  var stop: (() -> Void)?

  init(limits: MarkupTree.Limits, expecting size: Int) {
    self.limits = limits
    tree.nodes.reserveCapacity(size / 24)
    tree.attributes.reserveCapacity(size / 40)
    tree.bytes.reserveCapacity(size / 2)
    open.reserveCapacity(64)
  }

  mutating func open(_ tag: Tag) {
    guard failure == nil else { return }
    guard open.count < limits.depth else { return failure = .tooDeep(limit: limits.depth) }
    guard tree.nodes.count < limits.nodes else { return failure = .tooManyNodes(limit: limits.nodes) }
    let node = Int32(tree.nodes.count)
    tree.nodes.append(
      .init(
        tag: tag, parent: open.last?.node ?? -1, end: node + 1, first: Int32(tree.attributes.count), past: 0))
    open.append((node, tag))
  }

  mutating func keep(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    guard failure == nil, let node = open.last?.node else { return }
    var index = 0
    var count: UInt8 = 0
    while let name = unsafe pairs[index], count < 255 {
      defer { index += 2 }
      guard let kept = unsafe AttributeName(name) else { continue }
      let start = Int32(tree.bytes.count)
      if let value = unsafe pairs[index + 1] {
        var length = 0
        while unsafe value[length] != 0 { length += 1 }
        unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
      }
      tree.attributes.append(.init(name: kept, start: start, end: Int32(tree.bytes.count)))
      count += 1
    }
    tree.nodes[Int(node)].attributeCount = count
  }

  mutating func close(_ tag: Tag) {
    // Ends come in order for what the parser opened itself; an end without its start is passed over.
    guard failure == nil, let last = open.last, last.tag == tag else { return }
    open.removeLast()
    tree.nodes[Int(last.node)].end = Int32(tree.nodes.count)
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    let parent = open.last?.node ?? -1
    let start = Int32(tree.bytes.count)
    unsafe tree.bytes.append(contentsOf: piece)
    let end = Int32(tree.bytes.count)
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent, last.past == start {
      tree.nodes[tree.nodes.count - 1].past = end
      return
    }
    guard tree.nodes.count < limits.nodes else { return failure = .tooManyNodes(limit: limits.nodes) }
    let node = Int32(tree.nodes.count)
    tree.nodes.append(.init(tag: .text, parent: parent, end: node + 1, first: start, past: end))
  }

  mutating func finish() -> MarkupTree {
    for element in open { tree.nodes[Int(element.node)].end = Int32(tree.nodes.count) }
    open = []
    return tree
  }
}
