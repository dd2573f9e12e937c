internal import NewsModel

/// The persons of a text by the words of their names.
///
/// Chains through one array: the table tells the last place of a word, each place the one before it.
struct PersonWords {
  private var last = WordTable<(place: Int32, count: Int32)>(capacity: 64)
  private var places: [(name: Int32, before: Int32)] = []

  /// Takes the names of a text; those of persons alone go in.
  init(_ names: [Name]) {
    for (number, name) in names.enumerated() where name.kind == .person {
      for word in name.text.utf8.split(separator: ASCII.space) {
        let key = WordKey(word)
        let before = last[key] ?? (-1, 0)
        last.set(key, (Int32(places.count), before.count + 1))
        places.append((Int32(number), before.place))
      }
    }
  }

  /// The persons, in order, whose names hold the rarest of `words`, in any case; among them are all that hold every one.
  func holders(of words: [Substring.UTF8View]) -> [Int] {
    var rarest: (place: Int32, count: Int32)?
    for word in words {
      guard let found = last[WordKey(word)] else { return [] }
      if found.count < rarest?.count ?? Int32.max { rarest = found }
    }
    var holders: [Int] = []
    var place = rarest?.place ?? -1
    while place >= 0 {
      let (name, before) = places[Int(place)]
      // A name that holds the word twice is one.
      if holders.last != Int(name) { holders.append(Int(name)) }
      place = before
    }
    return holders.reversed()
  }
}
