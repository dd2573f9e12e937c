internal import CLibXML2

/// What the parser in C calls. Each gets the address of an `XMLParsing`, which outlives the parser.
enum XMLHandlers {
  /// The text of a name at an address; empty for 0.
  static func text(_ address: UInt) -> String {
    unsafe text(UnsafePointer<UInt8>(bitPattern: address))
  }

  static func text(_ bytes: UnsafePointer<UInt8>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }

  static func text(_ bytes: UnsafeMutablePointer<CChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }

  private static func parsing(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParsing>? {
    unsafe data?.assumingMemoryBound(to: XMLParsing.self)
  }

  /// The bytes before the zero at the end.
  private static func bytes(_ text: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    if let text = unsafe text { while unsafe text[count] != 0 { count += 1 } }
    return unsafe UnsafeBufferPointer(start: text, count: count)
  }

  private static func key(
    _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?
  ) -> XMLNameTable.Key {
    XMLNameTable.Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), namespace: UInt(bitPattern: namespace)
    )
  }

  /// The table of them.
  static func all() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { data, local, prefix, namespace, declared, pairs, count, _, values in
      guard let parsing = unsafe XMLHandlers.parsing(data),
        let name = unsafe parsing.pointee.beginTag(XMLHandlers.key(local, prefix, namespace))
      else { return }
      let first = unsafe parsing.pointee.attributeCount
      for index in 0..<Int(declared) {
        let declaration = unsafe parsing.pointee.declaration(of: UInt(bitPattern: pairs?[2 * index]))
        unsafe parsing.pointee.addAttribute(declaration, XMLHandlers.bytes(pairs?[2 * index + 1]))
      }
      // Five pointers an attribute: local name, prefix, namespace, start and end of the value.
      for index in 0..<Int(count) {
        guard let values = unsafe values, let start = unsafe values[5 * index + 3],
          let end = unsafe values[5 * index + 4]
        else { continue }
        let key = unsafe XMLHandlers.key(values[5 * index], values[5 * index + 1], values[5 * index + 2])
        guard let attribute = unsafe parsing.pointee.name(key) else { return }
        unsafe parsing.pointee.addAttribute(attribute, UnsafeBufferPointer(start: start, count: end - start))
      }
      unsafe parsing.pointee.endTag(name, attributesFrom: first)
    }
    unsafe handler.endElementNs = { data, _, _, _ in unsafe XMLHandlers.parsing(data)?.pointee.endElement() }
    unsafe handler.characters = { data, text, length in
      guard let text = unsafe text, length > 0 else { return }
      unsafe XMLHandlers.parsing(data)?.pointee.appendText(
        UnsafeBufferPointer(start: text, count: Int(length)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = { data, text, length in
      guard let text = unsafe text else { return }
      unsafe XMLHandlers.parsing(data)?.pointee.append(
        .cdata, UnsafeBufferPointer(start: text, count: Int(length)))
    }
    unsafe handler.comment = { data, text in
      unsafe XMLHandlers.parsing(data)?.pointee.append(.comment, XMLHandlers.bytes(text))
    }
    unsafe handler.processingInstruction = { data, target, text in
      guard let parsing = unsafe XMLHandlers.parsing(data),
        let name = unsafe parsing.pointee.name(XMLHandlers.key(target, nil, nil))
      else { return }
      unsafe parsing.pointee.append(.instruction, name: name, XMLHandlers.bytes(text))
    }
    unsafe handler.internalSubset = { data, name, publicID, systemID in
      unsafe XMLHandlers.parsing(data)?.pointee.append(
        XMLDoctype(
          name: XMLHandlers.text(name), publicID: publicID.map { unsafe XMLHandlers.text($0) },
          systemID: systemID.map { unsafe XMLHandlers.text($0) }))
    }
    unsafe handler.entityDecl = { data, name, _, _, _, _ in
      unsafe XMLHandlers.parsing(data)?.pointee.stop(.entity(XMLHandlers.text(name)))
    }
    unsafe handler.unparsedEntityDecl = { data, name, _, _, _ in
      unsafe XMLHandlers.parsing(data)?.pointee.stop(.entity(XMLHandlers.text(name)))
    }
    unsafe handler.reference = { data, name in
      unsafe XMLHandlers.parsing(data)?.pointee.stop(.entity(XMLHandlers.text(name)))
    }
    unsafe handler.getEntity = { _, name in unsafe xmlGetPredefinedEntity(name) }
    return unsafe handler
  }
}
