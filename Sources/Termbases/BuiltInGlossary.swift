internal import BuiltInIndex
internal import CData
package import NewsModel
internal import TermKeys

/// The glossary that comes with the product, out of the program itself.
package enum BuiltInGlossary {
  /// The names of the files, as in the folder Glossaries, in their order of importance.
  package static var names: [String] {
    (0..<padan_glossary_count()).map { unsafe String(cString: padan_glossary_name($0)) }
  }

  /// All files, read in place; where their rows stand is known from the time when the program was built.
  package static func load() -> [Glossary.Table] {
    (0..<padan_glossary_count()).map { number in
      let table = unsafe padan_glossary(number)
      let bytes = unsafe FileBytes(embedded: UnsafeBufferPointer(start: table.bytes, count: table.count))
      let name = unsafe String(cString: padan_glossary_name(number))
      return Glossary.Table(
        name: name + ".tsv", isBuiltIn: true, domain: name, bytes: bytes,
        rows: BuiltInIndex.packed.lines(of: Int(number)).map { TextRange($0.lowerBound, $0.upperBound) })
    }
  }
}
