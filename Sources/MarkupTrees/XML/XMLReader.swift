internal import CLibXML2

/// Reads XML piece by piece, of any length, keeping only what is open.
///
/// Nothing outside the file is ever loaded, and no entity but XML's five is resolved.
package final class XMLReader {
  /// How much a file may hold.
  package struct Limits: Sendable {
    /// The deepest nesting of elements.
    package var depth = 200
    /// The longest text, name or value, in bytes; libxml2's own limit of 10,000,000 stands under it.
    package var text = 8_000_000

    package init() {}
  }

  /// The bytes that are parsed at a time, so that the events of a long file never stand in memory together.
  package static let pieceLength = 64 << 10

  private let box: ParserBox
  private var fed = false

  package init(limits: Limits = Limits()) {
    box = ParserBox(limits: limits)
  }

  /// Takes the next bytes of the file.
  ///
  /// - Returns: what these bytes complete, in order.
  /// - Throws: the first fault; the reader gives nothing after it.
  package func events(feeding bytes: ArraySlice<UInt8>) throws(XMLFault) -> [XMLEvent] {
    if !bytes.isEmpty { fed = true }
    unsafe bytes.withUnsafeBufferPointer { unsafe box.parse($0, ending: false) }
    return try box.take()
  }

  /// Tells that the file ends here.
  ///
  /// - Returns: what was still open to more text.
  /// - Throws: the fault of a file that stops too early.
  package func finish() throws(XMLFault) -> [XMLEvent] {
    guard fed else { throw XMLFault(.empty, at: XMLPosition(line: 1, column: 1)) }
    unsafe box.parse(UnsafeBufferPointer(start: nil, count: 0), ending: true)
    return try box.take()
  }

  /// Reads all of `bytes`, giving `body` event after event.
  ///
  /// - Throws: the file's first fault, or what `body` throws.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits(), _ body: (XMLEvent) throws -> Void
  ) throws {
    let reader = XMLReader(limits: limits)
    var start = 0
    while start < bytes.count {
      let end = min(start + pieceLength, bytes.count)
      for event in try reader.events(feeding: bytes[start..<end]) { try body(event) }
      start = end
    }
    for event in try reader.finish() { try body(event) }
  }
}

/// The parser in C and what it has told so far.
@safe private final class ParserBox {
  private var context: xmlParserCtxtPtr?
  private var events: [XMLEvent] = []
  private var text: [UInt8] = []
  private var depth = 0
  private var failure: XMLFault?
  private var names: [NameKey: XMLName] = [:]
  private let limits: XMLReader.Limits
  /// False once the first sign of the file is seen not to open a tag.
  private var startsAsXML = true
  private var hasStarted = false
  private var hasRoot = false

  /// libxml2 keeps one copy of each name and namespace in a file, so that their addresses stand for them.
  private struct NameKey: Hashable {
    var local, prefix, namespace: UInt
  }

  init(limits: XMLReader.Limits) {
    self.limits = limits
    var handler = unsafe xmlSAXHandler()
    unsafe Self.fill(&handler)
    guard libxml2IsReady else { return }
    let mine = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = xmlCreatePushParserCtxt(&handler, mine, nil, 0, nil)
    if let context = unsafe context {
      let options =
        // Without NOENT, libxml2 leaves `&amp;` in values as a reference; declared entities stop the reading anyway.
        XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_COMPACT.rawValue
      _ = unsafe xmlCtxtUseOptions(context, Int32(bitPattern: options))
    } else {
      failure = XMLFault(.outOfMemory, at: XMLPosition(line: 1, column: 1))
    }
  }

  deinit {
    if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
  }

  func parse(_ bytes: UnsafeBufferPointer<UInt8>, ending: Bool) {
    guard failure == nil, let context = unsafe context else { return }
    if !hasStarted, let first = unsafe bytes.first(where: { $0 > 0x20 }) {
      hasStarted = true
      // A byte order mark or the first half of a wide sign may come before.
      startsAsXML = first == UInt8(ascii: "<") || first >= 0x80
    }
    var done = 0
    repeat {
      let count = min(bytes.count - done, XMLReader.pieceLength)
      let start = unsafe bytes.baseAddress.map { unsafe UnsafeRawPointer($0 + done) }
      let status = unsafe xmlParseChunk(
        context, start?.assumingMemoryBound(to: CChar.self), Int32(count), ending ? 1 : 0)
      done += count
      if failure == nil, status != 0 { unsafe failure = fault(of: context) }
    } while done < bytes.count && failure == nil
    if ending { flush() }
  }

  func take() throws(XMLFault) -> [XMLEvent] {
    if let failure { throw failure }
    let taken = events
    events = []
    return taken
  }

  // MARK: What the parser tells

  fileprivate func begin(_ tag: XMLTag) {
    guard failure == nil else { return }
    flush()
    hasRoot = true
    depth += 1
    guard depth <= limits.depth else { return stop(.tooDeep(limit: limits.depth)) }
    for name in [tag.name] + tag.attributes.map(\.name) where !name.prefix.isEmpty && name.namespace.isEmpty {
      return stop(.notWellFormed(saying: "the prefix \(name.prefix) is not declared"))
    }
    events.append(.begin(tag))
  }

  fileprivate func end(_ name: XMLName) {
    guard failure == nil else { return }
    flush()
    depth -= 1
    events.append(.end(name))
  }

  fileprivate func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    guard text.count + bytes.count <= limits.text else { return stop(.tooLong(limit: limits.text)) }
    unsafe text.append(contentsOf: bytes)
  }

  fileprivate func append(_ event: XMLEvent) {
    guard failure == nil else { return }
    flush()
    events.append(event)
  }

  fileprivate func stop(_ reason: XMLFault.Reason) {
    guard failure == nil, let context = unsafe context else { return }
    failure = XMLFault(reason, at: position)
    unsafe xmlStopParser(context)
  }

  fileprivate var position: XMLPosition {
    guard let input = unsafe context?.pointee.input else { return XMLPosition(line: 1, column: 1) }
    return unsafe XMLPosition(
      line: max(1, Int(input.pointee.line)), column: max(1, Int(input.pointee.col)))
  }

  fileprivate func name(
    _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?
  ) -> XMLName {
    let key = NameKey(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), namespace: UInt(bitPattern: namespace)
    )
    if let known = names[key] { return known }
    let name = unsafe XMLName(string(local), prefix: string(prefix), namespace: string(namespace))
    names[key] = name
    return name
  }

  private func flush() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func fault(of context: xmlParserCtxtPtr) -> XMLFault {
    guard let error = unsafe xmlCtxtGetLastError(context) else {
      return XMLFault(.notWellFormed(saying: "it can't be parsed"), at: position)
    }
    let code = unsafe error.pointee.code
    let place = unsafe XMLPosition(
      line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)))
    if code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue) || code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue)
    {
      return unsafe XMLFault(.entity(string(error.pointee.str1)), at: place)
    }
    if !startsAsXML { return XMLFault(.notWellFormed(saying: "no tag stands at its start"), at: place) }
    let endsEarly =
      code == Int32(XML_ERR_DOCUMENT_EMPTY.rawValue) || code == Int32(XML_ERR_DOCUMENT_END.rawValue)
    if endsEarly, !hasRoot { return XMLFault(.empty, at: place) }
    var saying = unsafe string(error.pointee.message)
    while let last = saying.last, last.isWhitespace || last == "." { saying.removeLast() }
    return XMLFault(.notWellFormed(saying: saying), at: place)
  }
}

// MARK: - The handlers

private func string(_ bytes: UnsafePointer<UInt8>?) -> String {
  guard let bytes = unsafe bytes else { return "" }
  return unsafe String(cString: bytes)
}

private func string(_ bytes: UnsafeMutablePointer<CChar>?) -> String {
  guard let bytes = unsafe bytes else { return "" }
  return unsafe String(cString: bytes)
}

private func box(_ data: UnsafeMutableRawPointer?) -> ParserBox? {
  guard let data = unsafe data else { return nil }
  return unsafe Unmanaged<ParserBox>.fromOpaque(data).takeUnretainedValue()
}

extension ParserBox {
  fileprivate static func fill(_ handler: inout xmlSAXHandler) {
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { data, local, prefix, namespace, declared, pairs, count, _, values in
      guard let box = unsafe box(data) else { return }
      var tag = unsafe XMLTag(box.name(local, prefix, namespace), position: box.position)
      for index in 0..<Int(declared) {
        unsafe tag.namespaces.append(
          XMLNamespace(prefix: string(pairs?[2 * index]), address: string(pairs?[2 * index + 1])))
      }
      // Five pointers an attribute: local name, prefix, namespace, start and end of the value.
      for index in 0..<Int(count) {
        guard let values = unsafe values, let start = unsafe values[5 * index + 3],
          let end = unsafe values[5 * index + 4]
        else { continue }
        let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
        unsafe tag.attributes.append(
          XMLAttribute(
            box.name(values[5 * index], values[5 * index + 1], values[5 * index + 2]),
            String(decoding: value, as: UTF8.self)))
      }
      box.begin(tag)
    }
    unsafe handler.endElementNs = { data, local, prefix, namespace in
      guard let box = unsafe box(data) else { return }
      unsafe box.end(box.name(local, prefix, namespace))
    }
    unsafe handler.characters = { data, text, length in
      guard let text = unsafe text, length > 0 else { return }
      unsafe box(data)?.append(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = { data, text, length in
      guard let text = unsafe text else { return }
      let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(length))
      unsafe box(data)?.append(.cdata(String(decoding: bytes, as: UTF8.self)))
    }
    unsafe handler.comment = { data, text in unsafe box(data)?.append(.comment(string(text))) }
    unsafe handler.processingInstruction = { data, target, text in
      unsafe box(data)?.append(.instruction(target: string(target), data: string(text)))
    }
    unsafe handler.internalSubset = { data, name, publicID, systemID in
      unsafe box(data)?.append(
        .doctype(
          XMLDoctype(
            name: string(name), publicID: publicID.map { unsafe string($0) },
            systemID: systemID.map { unsafe string($0) })))
    }
    unsafe handler.entityDecl = { data, name, _, _, _, _ in unsafe box(data)?.stop(.entity(string(name))) }
    unsafe handler.unparsedEntityDecl = { data, name, _, _, _ in unsafe box(data)?.stop(.entity(string(name)))
    }
    unsafe handler.reference = { data, name in unsafe box(data)?.stop(.entity(string(name))) }
    unsafe handler.getEntity = { _, name in unsafe xmlGetPredefinedEntity(name) }
  }
}
