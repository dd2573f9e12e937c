internal import CLibXML2

/// The parser in C and what it has told so far; see `XMLHandlers.swift` for what it calls.
@safe struct XMLParsing {
  var context: xmlParserCtxtPtr?
  private var tape = XMLTape()
  /// Where the text that is still open begins in the tape's bytes.
  private var textStart = 0
  /// The names of the open elements.
  private var open: [Int32] = []
  private var names = XMLNameTable()
  private var failure: XMLFault?
  private let limits: XMLReader.Limits
  /// False once the first sign of the file is seen not to open a tag.
  private var startsAsXML = true
  private var hasStarted = false
  private var hasRoot = false

  init(limits: XMLReader.Limits) { self.limits = limits }

  /// Makes the parser, which from now on writes to `parsing`.
  static func start(_ parsing: UnsafeMutablePointer<XMLParsing>) {
    var handler = unsafe XMLHandlers.all()
    let context = unsafe libxml2IsReady ? xmlCreatePushParserCtxt(&handler, parsing, nil, 0, nil) : nil
    guard let context = unsafe context else {
      unsafe parsing.pointee.failure = XMLFault(.outOfMemory, at: XMLPosition(line: 1, column: 1))
      return
    }
    let options =
      // Without NOENT, libxml2 leaves `&amp;` in values as a reference; declared entities stop the reading anyway.
      XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue
    _ = unsafe xmlCtxtUseOptions(context, Int32(bitPattern: options))
    unsafe parsing.pointee.context = context
  }

  /// Takes the next bytes of the file, or its end.
  ///
  /// - Returns: what they complete.
  /// - Throws: the first fault.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, ending: Bool, _ parsing: UnsafeMutablePointer<XMLParsing>
  ) throws(XMLFault) -> XMLTape {
    unsafe parsing.pointee.beginPiece(bytes)
    if let context = unsafe parsing.pointee.context {
      var done = 0
      while unsafe parsing.pointee.failure == nil {
        let count = min(bytes.count - done, XMLReader.pieceLength)
        let start = unsafe bytes.baseAddress.map { unsafe UnsafeRawPointer($0 + done) }
        let status = unsafe xmlParseChunk(
          context, start?.assumingMemoryBound(to: CChar.self), Int32(count), ending ? 1 : 0)
        unsafe parsing.pointee.note(status)
        done += count
        if done == bytes.count { break }
      }
    }
    if ending { unsafe parsing.pointee.endText() }
    if let failure = unsafe parsing.pointee.failure { throw failure }
    return unsafe parsing.pointee.tape
  }

  private mutating func beginPiece(_ bytes: UnsafeBufferPointer<UInt8>) {
    tape.clear(keepingBytesFrom: textStart)
    textStart = 0
    if !hasStarted, let first = unsafe bytes.first(where: { $0 > 0x20 }) {
      hasStarted = true
      // A byte order mark or the first half of a wide sign may come before.
      startsAsXML = first == UInt8(ascii: "<") || first >= 0x80
    }
  }

  private mutating func note(_ status: Int32) {
    if failure == nil, status != 0, let context = unsafe context { unsafe failure = fault(of: context) }
  }

  // MARK: What the parser tells

  /// An element begins; its attributes and what it declares follow, then `endTag`.
  ///
  /// - Returns: its name; nil where reading stops here.
  mutating func beginTag(_ key: XMLNameTable.Key) -> Int32? {
    guard failure == nil else { return nil }
    endText()
    hasRoot = true
    guard open.count < limits.depth else {
      stop(.tooDeep(limit: limits.depth))
      return nil
    }
    guard let name = name(key) else { return nil }
    open.append(name)
    return name
  }

  /// An attribute, or a declaration, of the element that begins.
  mutating func addAttribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    unsafe tape.bytes.append(contentsOf: value)
    tape.attributes.append(.init(name: name, range: textStart..<tape.bytes.count))
    textStart = tape.bytes.count
  }

  /// The end of a tag.
  ///
  /// - Parameter first: the number of its first attribute.
  mutating func endTag(_ name: Int32, attributesFrom first: Int) {
    var entry = XMLTape.Entry(kind: .begin, name: name, range: first..<tape.attributes.count)
    if let input = unsafe context?.pointee.input {
      unsafe entry.line = max(1, input.pointee.line)
      unsafe entry.column = max(1, input.pointee.col)
    }
    tape.entries.append(entry)
  }

  /// How many attributes the piece has so far.
  var attributeCount: Int { tape.attributes.count }

  mutating func endElement() {
    guard failure == nil, let name = open.popLast() else { return }
    endText()
    tape.entries.append(.init(kind: .end, name: name))
  }

  mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    guard tape.bytes.count - textStart + bytes.count <= limits.text else {
      return stop(.tooLong(limit: limits.text))
    }
    unsafe tape.bytes.append(contentsOf: bytes)
  }

  /// An entry of its own bytes.
  mutating func append(_ kind: XMLTape.Kind, name: Int32 = -1, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    endText()
    unsafe tape.bytes.append(contentsOf: bytes)
    tape.entries.append(.init(kind: kind, name: name, range: textStart..<tape.bytes.count))
    textStart = tape.bytes.count
  }

  mutating func append(_ doctype: XMLDoctype) {
    guard failure == nil else { return }
    endText()
    tape.doctype = doctype
    tape.entries.append(.init(kind: .doctype))
  }

  private mutating func endText() {
    let end = tape.bytes.count
    guard textStart < end else { return }
    tape.entries.append(.init(kind: .text, range: textStart..<end))
    textStart = end
  }

  /// The number of a name; nil where its prefix is not declared, which stops the reading.
  mutating func name(_ key: XMLNameTable.Key) -> Int32? {
    if let known = names.number(of: key) { return known }
    let name = XMLName(
      XMLHandlers.text(key.local), prefix: XMLHandlers.text(key.prefix),
      namespace: XMLHandlers.text(key.namespace))
    if !name.prefix.isEmpty, name.namespace.isEmpty {
      stop(.notWellFormed(saying: "the prefix \(name.prefix) is not declared"))
      return nil
    }
    return add(name, key)
  }

  /// The number of the name of a declaration.
  ///
  /// - Parameter prefix: the address of the prefix that is declared; 0 for the default namespace.
  mutating func declaration(of prefix: UInt) -> Int32 {
    // No address of a name is all ones.
    let key = XMLNameTable.Key(local: prefix, prefix: .max, namespace: .max)
    if let known = names.number(of: key) { return known }
    return add(
      prefix == 0
        ? XMLName("xmlns", namespace: XMLBuiltIn.declarations)
        : XMLName(XMLHandlers.text(prefix), prefix: "xmlns", namespace: XMLBuiltIn.declarations), key)
  }

  private mutating func add(_ name: XMLName, _ key: XMLNameTable.Key) -> Int32 {
    let number = Int32(clamping: tape.names.count)
    tape.names.append(name)
    names.add(key, number: number)
    return number
  }

  // MARK: Faults

  mutating func stop(_ reason: XMLFault.Reason) {
    guard failure == nil, let context = unsafe context else { return }
    failure = XMLFault(reason, at: position)
    unsafe xmlStopParser(context)
  }

  private var position: XMLPosition {
    guard let input = unsafe context?.pointee.input else { return XMLPosition(line: 1, column: 1) }
    return unsafe XMLPosition(
      line: max(1, Int(input.pointee.line)), column: max(1, Int(input.pointee.col)))
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
      return unsafe XMLFault(.entity(XMLHandlers.text(error.pointee.str1)), at: place)
    }
    if !startsAsXML { return XMLFault(.notWellFormed(saying: "no tag stands at its start"), at: place) }
    let endsEarly =
      code == Int32(XML_ERR_DOCUMENT_EMPTY.rawValue) || code == Int32(XML_ERR_DOCUMENT_END.rawValue)
    if endsEarly, !hasRoot { return XMLFault(.empty, at: place) }
    var saying = unsafe XMLHandlers.text(error.pointee.message)
    while let last = saying.last, last.isWhitespace || last == "." { saying.removeLast() }
    return XMLFault(.notWellFormed(saying: saying), at: place)
  }
}
