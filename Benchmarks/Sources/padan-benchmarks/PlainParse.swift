import PlainLibXML2

/// libxml2's own parse of a page into its document tree, freed again.
enum PlainParse {
  static func run(_ bytes: [UInt8]) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self)
      let document = unsafe htmlReadMemory(
        text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(bitPattern: options))
      unsafe xmlFreeDoc(document)
    }
  }
}
