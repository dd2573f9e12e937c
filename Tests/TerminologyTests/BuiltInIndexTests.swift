import NewsModel
import TermKeys
import Termbases
import Testing

@testable import Terminology

/// All tables as a user's, so that the index is made here and now.
private func reread(_ tables: [Glossary.Table]) -> Glossary {
  Glossary(
    tables: tables.map {
      Glossary.Table(name: $0.name, isBuiltIn: true, bytes: Array($0.bytes) + [0x0A], rows: $0.rows)
    })
}

private func table(_ sources: [String]) -> Glossary.Table {
  var bytes: [UInt8] = []
  let rows = sources.map { source in
    let start = bytes.count
    bytes += Array("\t\(source)\tnoun\tx\t\tgeneral\tpreferred\t\t\t\t".utf8)
    return TextRange(start, bytes.count)
  }
  return Glossary.Table(name: "own.tsv", isBuiltIn: false, bytes: bytes, rows: rows)
}

@Test func classesHaveTheirPlaces() {
  #expect(TermClass.names == TermEntry.PartOfSpeech.allCases.map(\.rawValue))
  for (place, one) in TermEntry.PartOfSpeech.allCases.enumerated() {
    #expect(TermEntry.PartOfSpeech(place: UInt8(place)) == one)
  }
}

/// What the program carries against what is made of the files as they are; with a user's glossary, which has some of
/// the same sources, written as there or together, before them, and without.
@Test(arguments: [false, true]) func theIndexInTheProgramIsThatOfItsFiles(hasOwn: Bool) {
  let tables = BuiltInGlossary.load()
  var sources: [String] = []
  for table in tables {
    for row in stride(from: 0, to: table.rows.count, by: 3) { sources.append(table.text(.source, of: row)) }
  }
  let own = sources.enumerated().filter { $0.offset % 20 == 0 }.flatMap { _, source in
    [source, source + " baru", source.filter { $0 != " " }, String(source.prefix { $0 != " " }), source]
  }
  let before = hasOwn ? [table(own)] : []
  let ready = TermIndex(Glossary(tables: before + tables))
  let made = TermIndex(Glossary(tables: before + reread(tables).tables))
  for source in sources + own {
    let words = source.split(separator: " ")
    for asked in [source, words.joined(), String(words.first ?? ""), source + " sekali"] {
      #expect(ready.entries(of: asked) == made.entries(of: asked), "\(asked)")
    }
    var key = TermKey.empty
    for word in words {
      key = key.appending(LetterHash.of(String(word)))
      let (found, same) = (ready.find(key), made.find(key))
      #expect((found.sense < 0) == (same.sense < 0) && found.beginsLonger == same.beginsLonger, "\(source)")
      if found.sense >= 0 {
        #expect(ready.sense(found.sense).hasCues == made.sense(same.sense).hasCues, "\(source)")
      }
    }
  }
}
