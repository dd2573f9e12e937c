internal import NewsModel

/// The persons of a text by the words of their names.
///
/// Chains through one array: the table tells the last place of a word, each place the one before it.
struct PersonWords {
  private var last = WordTable<(place: Int32, count: Int32)>(capacity: 16)
  private var places: [(name: Int32, before: Int32)] = []

  /// Takes the names of a text; those of persons alone go in.
  init(_ names: [Name]) {
    for number in names.indices where names[number].kind == .person {
      PersonWords.forEachWord(of: names[number].text) { key in
        let before = last[key] ?? (-1, 0)
        last.set(key, (Int32(places.count), before.count + 1))
        places.append((Int32(number), before.place))
      }
    }
  }

  private static func forEachWord(of name: String, _ body: (WordKey) -> Void) {
    let letters = name.utf8.span
    var key = WordKey()
    for index in letters.indices {
      let byte = letters[index]
      if byte != ASCII.space {
        key.add(byte)
      } else if key.count > 0 {
        body(key)
        key = WordKey()
      }
    }
    if key.count > 0 { body(key) }
  }

  /// The other persons, in order, whose names hold the rarest word of a name, in any case; among them are all that hold
  /// every one.
  func others(than number: Int, holding name: String) -> [Int] {
    var rarest: (place: Int32, count: Int32)?
    var isHeld = true
    PersonWords.forEachWord(of: name) { key in
      guard let found = last[key] else { return isHeld = false }
      if found.count < rarest?.count ?? Int32.max { rarest = found }
    }
    guard isHeld else { return [] }
    var holders: [Int] = []
    var place = rarest?.place ?? -1
    while place >= 0 {
      let (name, before) = places[Int(place)]
      // A name that holds the word twice is one.
      if name != number, holders.last != Int(name) { holders.append(Int(name)) }
      place = before
    }
    return holders.reversed()
  }
}
