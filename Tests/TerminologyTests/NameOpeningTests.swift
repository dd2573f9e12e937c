import NewsModel
import Testing

@testable import Terminology

/// A text with one name in it, of a kind.
private func text(_ text: String, name: String, _ kind: Name.Kind) -> AnalysedText {
  var result = analysed(text)
  let (bytes, wanted) = (Array(text.utf8), Array(name.utf8))
  let start = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) } ?? 0
  let place = TextRange(start, start + name.utf8.count)
  for index in result.words.indices where place.contains(result.words[index].range) {
    result.words[index].shape.insert(.name)
  }
  result.names = [Name(text: name, kind: kind, mentions: [place])]
  return result
}

private let terms = finder([
  ("pemkot", "abbr", "city administration", "", "general"), ("markus", "abbr", "case broker", "", "general"),
  ("mako", "abbr", "headquarters", "", "general"), ("pasar", "noun", "market", "", "general"),
  ("emas", "noun", "gold", "", "general"),
  ("kepala dinas", "noun", "agency head", "", "title"), ("kepala", "noun", "head", "", "general"),
  ("asosiasi", "noun", "association", "", "institution"), ("petani", "noun", "farmer", "", "general"),
  ("Pemkot Lestari", "name", "Lestari administration", "", "general"),
])

@Test(
  arguments: [
    ("kata Pemkot Semarang", "Pemkot Semarang", .organisation, ["Pemkot=city administration"]),
    ("kata Pemkot", "Pemkot", .other, ["Pemkot=city administration"]),
    // The whole goes first.
    ("kata Pemkot Lestari", "Pemkot Lestari", .organisation, ["Pemkot Lestari=Lestari administration"]),
    // Not inside a name, not in a person's, and not what is too short to be sure.
    ("Forum Pemkot Semarang", "Forum Pemkot Semarang", .organisation, []),
    ("kata Markus Wijaya", "Markus Wijaya", .person, []), ("kata Markus", "Markus", .person, []),
    ("kata Mako Jaya", "Mako Jaya", .organisation, []),
    // The sort of an institution, but no other noun.
    ("kata Asosiasi Petani", "Asosiasi Petani", .organisation, ["Asosiasi=association"]),
    ("kata Asosiasi", "Asosiasi", .organisation, []), ("di Pasar Emas", "Pasar Emas", .place, []),
    // A title may end in what the body's name begins with.
    ("Kepala Dinas Perikanan", "Dinas Perikanan", .organisation, ["Kepala Dinas=agency head"]),
    ("Kepala Dinas Perikanan", "Kepala Dinas Perikanan", .organisation, []),
  ] as [(String, String, Name.Kind, [String])])
func whatANameBeginsWith(line: String, name: String, kind: Name.Kind, expected: [String]) {
  #expect(found(terms, text(line, name: name, kind)) == expected)
}
