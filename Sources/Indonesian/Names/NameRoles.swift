internal import NewsModel

/// Finds the title or office beside a person whose name is already found.
struct NameRoles {
  let scan: NameScan

  /// No role is longer, in words; so the search stays linear.
  private static let longest = 12

  /// The role of a person: before the name ("Presiden Rusia Vladimir Putin"), before a comma ("Presiden Rusia, Vladimir
  /// Putin, tiba"), or behind the name between commas ("Budi Santoso, Kepala Dinas Kesehatan Kota Bogor, hadir").
  ///
  /// A rank before the name belongs to the office before it ("Kasat Reskrim Polrestabes Semarang AKBP Dimas Nugroho"); no
  /// role begins before the word `past`.
  func role(of person: Range<Int>, from past: Int = 0) -> TextRange? {
    before(person, from: past) ?? behind(person)
  }

  private func before(_ person: Range<Int>, from past: Int) -> TextRange? {
    var index = person.lowerBound - 1
    if scan.words[person.lowerBound].shape.contains(.opensSentence) { return nil }
    let last: Int
    if scan.isMark(index, ASCII.comma) {
      guard scan.isMark(person.upperBound, ASCII.comma) else { return nil }
      index -= 1
    }
    last = index
    if scan.isMark(index, 0x29), scan.isMark(index - 2, 0x28) { index -= 3 }
    var start: Int?
    while index >= max(past, last - NameRoles.longest), scan.words[index].kind == .word {
      let trigger = scan.lookUp(index)
      if trigger.contains(.title), !scan.isVerb(index) {
        start = index
      } else if !scan.words[index].shape.contains(.capitalised),
        start != nil || trigger.isDisjoint(with: [.office, .insideOrganisation])
      {
        break
      } else if start != nil, trigger.contains(.never) {
        break
      }
      if scan.words[index].shape.contains(.opensSentence) { break }
      index -= 1
    }
    return start.map { TextRange(scan.words[$0].range.start, scan.words[last].range.end) }
  }

  private func behind(_ person: Range<Int>) -> TextRange? {
    let start = person.upperBound + 1
    guard scan.isMark(person.upperBound, ASCII.comma), start < scan.words.count,
      scan.lookUp(start).contains(.title), !scan.lookUp(start).contains(.degree), !scan.isVerb(start)
    else { return nil }
    var end = start
    while end < min(scan.words.count, start + NameRoles.longest), scan.words[end].kind == .word {
      let shape = scan.words[end].shape
      if !shape.contains(.capitalised),
        scan.isVerb(end) || !scan.lookUp(end).isDisjoint(with: [.said, .says])
      {
        return nil
      }
      end += 1
    }
    // "Budi, Ketua KPK Sri Lestari dan Hasan, hadir" is a list: a title with a name of its own goes on.
    guard end > start + 1 || scan.words[start].shape.contains(.capitalised), scan.isMark(end, ASCII.comma)
    else {
      return nil
    }
    return TextRange(scan.words[start].range.start, scan.words[end - 1].range.end)
  }
}
