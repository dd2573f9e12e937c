internal import CData
package import NewsModel

/// The glossary that comes with the product, out of the program itself.
package enum BuiltInGlossary {
  /// The names of the files, as in the folder Glossaries, in their order of importance.
  package static var names: [String] {
    (0..<padan_glossary_count()).map { unsafe String(cString: padan_glossary_name($0)) }
  }

  /// All files, read in place; nothing but line ends is looked for.
  package static func load() -> [Glossary.Table] {
    (0..<padan_glossary_count()).map { number in
      let table = unsafe padan_glossary(number)
      let bytes = unsafe FileBytes(embedded: UnsafeBufferPointer(start: table.bytes, count: table.count))
      return GlossaryFile.trusted(bytes, name: unsafe String(cString: padan_glossary_name(number)) + ".tsv")
    }
  }
}
