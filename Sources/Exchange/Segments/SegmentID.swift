/// Ids of segments that survive changes of their article.
///
/// An id is a hash of what the segment says: its letters and digits in lower case, so that a changed quotation mark,
/// comma or capital does not count, but the sign inside a number does. It does not depend on where the segment stands:
/// a paragraph more before it, or two sentences that change places, change no id. Of segments that say the same, the
/// first has the bare id and the others the hash of their neighbours (the segment before and the one behind) with it,
/// so that they too keep theirs when something else moves. A typo that is mended changes the hash; `padan package
/// --update` knows the older version, finds the segment by likeness and neighbourhood, and gives it its id back
/// (`SegmentMatching`).
///
/// Two other ways were weighed. Numbers (`s1`, `s2`) all move with a sentence more. Sketches of the words (the least
/// hash of all pairs of words), which would survive most typos by themselves, give the same id to a tenth of the
/// sentences of an article that share a name, and those had to be told apart by number again.
package enum SegmentID {
  /// The ids of an article's segments, given in order; none twice.
  package static func ids(of texts: [String]) -> [String] {
    let keys = texts.map { ContentHash.hash(of: key(of: $0)) }
    var ids: [String] = []
    var given: Set<String> = []
    for (index, key) in keys.enumerated() {
      let bare = "s" + ContentHash.text(of: key)
      var id = bare
      if given.contains(id) {
        let before = index > 0 ? keys[index - 1] : 0
        let behind = index + 1 < keys.count ? keys[index + 1] : 0
        id = bare + "-" + ContentHash.text(of: before &* 31 &+ behind, count: 4)
      }
      var number = 2
      while !given.insert(id).inserted {
        id = "\(bare)-\(number)"
        number += 1
      }
      ids.append(id)
    }
    return ids
  }

  /// What counts of a text: letters and digits in lower case with single blanks, and signs between two digits; the
  /// text itself where it has no letter or digit.
  static func key(of text: String) -> String {
    var kept: [Character] = []
    var blank = false
    let signs = Array(text)
    for (index, sign) in signs.enumerated() {
      let isBetween =
        index > 0 && index + 1 < signs.count && signs[index - 1].isNumber && signs[index + 1].isNumber
        && !sign.isWhitespace
      guard sign.isLetter || sign.isNumber || isBetween else {
        blank = !kept.isEmpty
        continue
      }
      if blank { kept.append(" ") }
      blank = false
      kept += Array(sign.lowercased())
    }
    return kept.isEmpty ? text : String(kept)
  }
}
