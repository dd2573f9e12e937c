internal import MarkupTrees

/// What class and id names say of an element.
///
/// A name is read as the words it is made of (`read__related-list` is read, related, list), never as a mere
/// string: `l-sidebar-fixed` has the word sidebar, `unrelated` does not have related. The words are data.
struct ClassRules: OptionSet {
  let rawValue: UInt16
  /// Something beside the article: related links, sharing, comments, advertisement, navigation.
  static let beside = ClassRules(rawValue: 1)
  /// A picture's caption or credit.
  static let caption = ClassRules(rawValue: 2)
  /// A picture and what goes with it.
  static let picture = ClassRules(rawValue: 4)
  /// Who wrote it, when, in which section.
  static let credit = ClassRules(rawValue: 8)
  /// The article's body.
  static let body = ClassRules(rawValue: 16)
  /// Links to the article's pages.
  static let paging = ClassRules(rawValue: 32)
  /// The writer's name.
  static let author = ClassRules(rawValue: 64)
  /// The article's date.
  static let date = ClassRules(rawValue: 128)
  /// The headline.
  static let title = ClassRules(rawValue: 256)
  /// The lead or subtitle.
  static let lead = ClassRules(rawValue: 512)
  /// The way from the front page to the section.
  static let breadcrumb = ClassRules(rawValue: 1024)
  /// Comments of readers.
  static let comments = ClassRules(rawValue: 2048)
  /// Text for screen readers: the label of what a reader sees beside it.
  static let hidden = ClassRules(rawValue: 4096)

  /// What the class, id, role, rel and itemprop of an element say together.
  static func of(_ node: Int, in tree: MarkupTree, _ tables: ClassTables) -> ClassRules {
    let element = tree.nodes[node]
    guard element.attributeCount > 0 else { return [] }
    var rules: ClassRules = []
    for index in Int(element.first)..<Int(element.first) + Int(element.attributeCount) {
      let attribute = tree.attributes[index]
      let value = tree.bytes[Int(attribute.start)..<min(Int(attribute.end), Int(attribute.start) + 400)]
      switch attribute.name {
      // The id of a heading is often made of its words.
      case .id where Tag.h2.rawValue...Tag.h6.rawValue ~= element.tag.rawValue: break
      case .class, .id, .role: rules.formUnion(read(value, tables))
      case .itemprop: rules.formUnion(property(value))
      case .rel where value.equalsIgnoringCase(Array("author".utf8)): rules.insert(.author)
      default: break
      }
    }
    return rules
  }

  private static func property(_ value: Line) -> ClassRules {
    switch value.string {
    case "articleBody": .body
    case "author", "creator": [.author, .credit]
    case "datePublished", "dateModified", "dateCreated": [.date, .credit]
    case "headline": .title
    case "caption": .caption
    default: []
    }
  }

  /// Reads one attribute: names parted by blanks, words parted by marks and by a capital after a small letter.
  static func read(_ value: Line, _ tables: ClassTables = ClassTables()) -> ClassRules {
    var rules: ClassRules = []
    var word = ShortHash.start
    var previous = ShortHash.start
    var whole = ShortHash.start
    var last: UInt8 = 0x20
    var words = 0
    var isTopic = false
    lazy var isPost = Self.isPost(value)
    for (index, byte) in zip(value.indices, value) {
      if last <= 0x20, byte > 0x20 {
        isTopic = topics.contains { value[index...].starts(with: $0) } && isPost
      }
      if isTopic {
        last = byte
        continue
      }
      if byte.isLetter || byte.isDigit || byte >= 0x80 {
        if (byte.isCapital && last &- 0x61 < 26) || (byte.isDigit != last.isDigit && last.isWordByte),
          word != ShortHash.start
        {
          rules.formUnion(close(word, after: previous, words, tables))
          (previous, word, words) = (word, ShortHash.start, words + 1)
        }
        word = ShortHash.add(byte.lowered, to: word)
        whole = ShortHash.add(byte.lowered, to: whole)
      } else {
        if word != ShortHash.start {
          rules.formUnion(close(word, after: previous, words, tables))
          (previous, word, words) = (word, ShortHash.start, words + 1)
        }
        if byte <= 0x20 {
          if words > 0 { rules.formUnion(tables.whole.find(whole)) }
          (previous, whole, words) = (ShortHash.start, ShortHash.start, 0)
        }
      }
      last = byte
    }
    if word != ShortHash.start { rules.formUnion(close(word, after: previous, words, tables)) }
    rules.formUnion(tables.whole.find(whole))
    return rules
  }

  /// What a blog's names of topics begin with: such a name says what an article is about, not what its element is.
  private static let topics: [[UInt8]] = ["tag-", "category-"].map { Array($0.utf8) }

  /// Whether the names are those that blogs give to an article.
  private static func isPost(_ value: Line) -> Bool {
    value.firstIndexIgnoringCase(of: Array("hentry".utf8)) != nil
      || value.firstIndexIgnoringCase(of: Array("type-".utf8)) != nil
  }

  private static func close(_ word: UInt32, after previous: UInt32, _ words: Int, _ tables: ClassTables)
    -> ClassRules
  {
    var rules = tables.words.find(word)
    if words > 0 { rules.formUnion(tables.pairs.find(ShortHash.pair(previous, word))) }
    return rules
  }
}

/// The tables of class words, taken once a page: a static table is looked up under a lock each time.
struct ClassTables {
  let words = ClassWords.words
  let whole = ClassWords.whole
  let pairs = ClassWords.pairs
}
