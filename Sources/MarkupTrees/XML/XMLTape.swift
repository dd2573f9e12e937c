/// What a piece of an XML file holds, in the order of the file: entries of one size over one run of bytes, so that no
/// string is made of what nobody asks for.
///
/// ```swift
/// for entry in tape.entries {
///   switch entry.kind {
///   case .begin where tape.name(of: entry).is("note"): depth += 1
///   case .text: words += tape.text(of: entry)
///   default: break
///   }
/// }
/// ```
package struct XMLTape: Sendable {
  /// What an entry tells.
  package enum Kind: UInt8, Sendable {
    /// The start of an element.
    case begin
    case end
    /// The text between two other entries, whole, references resolved.
    case text
    /// A section that the file marks as `CDATA`; a long one may come as several.
    case cdata
    case comment
    case instruction
    /// The document type; its declarations are not read.
    case doctype
  }

  /// One step through the file.
  package struct Entry: Sendable {
    package var kind: Kind
    /// Of an element or an instruction: its name's number in `names`.
    package var name: Int32 = -1
    /// Of `begin`: its attributes in `attributes`, declared prefixes first. Of all others: what they hold in `bytes`.
    package var range: Range<Int> = 0..<0
    /// Of `begin`: where the tag ends.
    package var line: Int32 = 1
    package var column: Int32 = 1

    package var position: XMLPosition { XMLPosition(line: Int(line), column: Int(column)) }
  }

  /// An attribute, or a prefix that is declared: that is one whose name is in the namespace of declarations.
  package struct Attribute: Sendable {
    /// The number in `names`.
    package var name: Int32
    /// The value in `bytes`.
    package var range: Range<Int>
  }

  package internal(set) var entries: [Entry] = []
  package internal(set) var attributes: [Attribute] = []
  /// Texts and values, UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// The names met so far; a name keeps its number to the end of the file.
  package internal(set) var names: [XMLName] = []
  package internal(set) var doctype: XMLDoctype?

  /// The name of an element, or of an instruction.
  package func name(of entry: Entry) -> XMLName { names[Int(entry.name)] }

  /// The text of an entry that is not `begin`.
  package func text(of entry: Entry) -> String { text(entry.range) }

  /// The value of an attribute.
  package func text(of attribute: Attribute) -> String { text(attribute.range) }

  /// What stands in `range` of `bytes`.
  package func text(_ range: Range<Int>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0[range], as: UTF8.self) }
  }

  /// Whether exactly `text` stands in `range` of `bytes`.
  package func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for place in 0..<wanted.count where unsafe wanted[place] != bytes[range.lowerBound + place] {
        return false
      }
      return true
    }
  }

  /// Whether nothing but blanks, tabs and line ends stands in `range` of `bytes`.
  package func isBlank(_ range: Range<Int>) -> Bool {
    for place in range where bytes[place] > 0x20 { return false }
    return true
  }

  /// Where the text of the element that begins at an entry stands, if it holds only text, in one run, or nothing, and
  /// ends in this piece.
  package func leafText(at index: Int) -> Range<Int>? {
    guard index + 1 < entries.count else { return nil }
    let next = entries[index + 1]
    if next.kind == .end { return 0..<0 }
    guard next.kind == .text, index + 2 < entries.count, entries[index + 2].kind == .end else { return nil }
    return next.range
  }

  /// The value of an attribute of an element; one without prefix is in no namespace.
  package func value(of local: String, in namespace: String = "", at entry: Entry) -> String? {
    for attribute in attributes[entry.range] where names[Int(attribute.name)].is(local, in: namespace) {
      return text(of: attribute)
    }
    return nil
  }

  /// An element as its tag tells it, without what stands inside.
  package func element(at entry: Entry) -> XMLElement {
    var element = XMLElement(name(of: entry), position: entry.position)
    for attribute in attributes[entry.range] {
      let name = names[Int(attribute.name)]
      if name.namespace == XMLBuiltIn.declarations {
        element.namespaces.append(XMLNamespace(prefix: name.declared, address: text(of: attribute)))
      } else {
        element.attributes.append(XMLAttribute(name, text(of: attribute)))
      }
    }
    return element
  }

  /// Makes room for the next piece; names stay, and the bytes from `kept` on.
  mutating func clear(keepingBytesFrom kept: Int) {
    entries.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    if kept == bytes.count {
      bytes.removeAll(keepingCapacity: true)
    } else if kept > 0 {
      bytes.removeSubrange(..<kept)
    }
  }
}

/// The document type that a file names.
package struct XMLDoctype: Hashable, Sendable {
  package var name: String
  package var publicID: String?
  package var systemID: String?

  package init(name: String, publicID: String? = nil, systemID: String? = nil) {
    self.name = name
    self.publicID = publicID
    self.systemID = systemID
  }
}

/// A place in an XML file; both count from 1, the column in bytes.
package struct XMLPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
