/// The HTML elements that reading a page asks for by name; all others are `other`.
package enum Tag: UInt8, Sendable, CaseIterable {
  case text, other
  case a, abbr, address, amp_img, article, aside, audio, author, b, base, blockquote, body, br, button,
    canvas,
    center
  case cite, code, dd, del, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font
  case footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, label
  case legend, li, link, main, mark, menu, meta, nav, object, ol, option, p, picture, pre, q, s, section
  case select, small, source, span, strike, strong, sub, summary, sup, table, tbody, td, textarea, tfoot
  case th, thead, time, title, tr, u, ul, video

  /// The name in a page's source.
  package var name: String {
    switch self {
    case .amp_img: "amp-img"
    case .text: "#text"
    case .other: "#other"
    default: "\(self)"
    }
  }

  /// Finds the tag of a lower-case element name.
  init(_ name: UnsafePointer<UInt8>) {
    self = unsafe Tag.byName.find(name).map { Tag(rawValue: $0) ?? .other } ?? .other
  }

  private static let byName = NameTable(allCases.dropFirst(2).map { ($0.name, $0.rawValue) })
}

/// The attributes that a tree keeps; all others are dropped while parsing.
package enum AttributeName: UInt8, Sendable, CaseIterable {
  case `class`, content, datetime, href, httpEquiv, id, itemprop, itemtype, lang, name, property, rel, role,
    type

  /// The name in a page's source.
  package var name: String { self == .httpEquiv ? "http-equiv" : "\(self)" }

  init?(_ name: UnsafePointer<UInt8>) {
    guard let value = unsafe AttributeName.byName.find(name) else { return nil }
    self.init(rawValue: value)
  }

  /// Whether a name in a page's source, in any case, is one of these.
  static func isKept(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= longest && (unsafe byName.find(name)) != nil
  }

  private static let longest = allCases.map(\.name.utf8.count).max() ?? 0

  private static let byName = NameTable(allCases.map { ($0.name, $0.rawValue) })
}

/// A small hash table from C strings to bytes, made once, for the names that come with every start tag.
struct NameTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt8]

  init(_ entries: [(String, UInt8)]) {
    keys = Array(repeating: 0, count: 512)
    values = Array(repeating: 0, count: 512)
    for (name, value) in entries {
      let key = unsafe Array(name.utf8).withUnsafeBufferPointer { unsafe NameTable.key($0) }
      var slot = NameTable.slot(key)
      while keys[slot] != 0 {
        precondition(keys[slot] != key, "two names share the key of \(name)")
        slot = (slot + 1) & 511
      }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a name that ends with a zero.
  func find(_ name: UnsafePointer<UInt8>) -> UInt8? {
    var length = 0
    while unsafe name[length] != 0 { length += 1 }
    return unsafe find(UnsafeBufferPointer(start: name, count: length))
  }

  /// The value of a name, in any case.
  func find(_ name: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let key = unsafe NameTable.key(name)
    var slot = NameTable.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & 511
    }
    return nil
  }

  /// Seven letters and, mixed into the top byte, the rest with the length: no two HTML names fall together.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var rest: UInt64 = 0
    for index in 0..<name.count {
      let byte = unsafe UInt64(name[index]) | 0x20  // lowers letters
      if index < 7 { key |= byte << (8 * UInt64(index)) } else { rest = rest &* 31 &+ byte }
    }
    return key | ((rest &* 7 &+ UInt64(name.count)) & 0xFF) << 56
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
