internal import NewsModel

/// Finds the title or office beside a person whose name is already found.
struct NameRoles {
  let scan: NameScan

  /// No role is longer, in words; so the search stays linear.
  private static let longest = 12

  /// The role of a person: before the name ("Presiden Rusia Vladimir Putin"), before a comma ("Presiden Rusia, Vladimir
  /// Putin, tiba"), or behind the name between commas ("Budi Santoso, Kepala Dinas Kesehatan Kota Bogor, hadir").
  func role(of person: Range<Int>) -> TextRange? { before(person) ?? behind(person) }

  private func before(_ person: Range<Int>) -> TextRange? {
    var index = person.lowerBound - 1
    if scan.words[person.lowerBound].shape.contains(.opensSentence) { return nil }
    let last: Int
    if scan.isMark(index, ASCII.comma) {
      guard scan.isMark(person.upperBound, ASCII.comma) else { return nil }
      index -= 1
    }
    last = index
    var start: Int?
    while index >= max(0, last - NameRoles.longest), scan.words[index].kind == .word {
      let trigger = scan.lookUp(index)
      if trigger.contains(.title), !scan.isVerb(index) {
        start = index
      } else if start != nil
        || !scan.words[index].shape.contains(.capitalised)
          && trigger.isDisjoint(with: [.office, .insideOrganisation])
      {
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
