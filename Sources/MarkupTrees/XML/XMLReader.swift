internal import CLibXML2

/// Reads XML piece by piece, of any length, keeping only what is open.
///
/// Nothing outside the file is ever loaded, and no entity but XML's five is resolved.
@safe package final class XMLReader {
  /// How much a file may hold.
  package struct Limits: Sendable {
    /// The deepest nesting of elements.
    package var depth = 200
    /// The longest text, in bytes; libxml2's own limit of 10,000,000 stands under it, for names and values too.
    package var text = 8_000_000

    package init() {}
  }

  /// The bytes that are parsed at a time, so that the entries of a long file never stand in memory together.
  package static let pieceLength = 64 << 10

  /// At an address of its own: the parser in C holds it, and what it calls writes there.
  private let parsing: UnsafeMutablePointer<XMLParsing>
  private var fed = false

  package init(limits: Limits = Limits()) {
    unsafe parsing = .allocate(capacity: 1)
    unsafe parsing.initialize(to: XMLParsing(limits: limits))
    unsafe XMLParsing.start(parsing)
  }

  deinit {
    if let context = unsafe parsing.pointee.context { unsafe xmlFreeParserCtxt(context) }
    unsafe parsing.deinitialize(count: 1)
    unsafe parsing.deallocate()
  }

  /// Takes the next bytes of the file.
  ///
  /// - Returns: what these bytes complete. Where it is let go before the next call, its memory is used again.
  /// - Throws: the first fault; the reader gives nothing after it.
  package func feed(_ bytes: ArraySlice<UInt8>) throws(XMLFault) -> XMLTape {
    if !bytes.isEmpty { fed = true }
    return unsafe try bytes.withUnsafeBufferPointer { (bytes) throws(XMLFault) in
      unsafe try XMLParsing.parse(bytes, ending: false, parsing)
    }
  }

  /// Tells that the file ends here.
  ///
  /// - Returns: what was still open to more text.
  /// - Throws: the fault of a file that stops too early.
  package func finish() throws(XMLFault) -> XMLTape {
    guard fed else { throw XMLFault(.empty, at: XMLPosition(line: 1, column: 1)) }
    return unsafe try XMLParsing.parse(UnsafeBufferPointer(start: nil, count: 0), ending: true, parsing)
  }

  /// Reads all of `bytes`, giving `body` piece after piece.
  ///
  /// - Throws: the file's first fault, or what `body` throws.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits(), _ body: (XMLTape) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    let reader = XMLReader(limits: limits)
    var start = 0
    while start < bytes.count {
      let end = min(start + pieceLength, bytes.count)
      try body(try reader.feed(bytes[start..<end]))
      start = end
    }
    try body(try reader.finish())
  }
}
