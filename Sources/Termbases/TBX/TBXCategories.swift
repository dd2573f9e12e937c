internal import NewsModel

/// The data categories of TBX-Basic (ISO 30042:2019 and its modules min and basic), and how values are told in them.
enum TBXCategories {
  /// Where a category may stand.
  struct Levels: OptionSet, Sendable {
    let rawValue: UInt8
    static let concept = Levels(rawValue: 1)
    static let language = Levels(rawValue: 2)
    static let term = Levels(rawValue: 4)
    /// Only in a group, behind what it is about.
    static let group = Levels(rawValue: 8)
  }

  /// A category.
  struct Category: Sendable {
    /// The element of the core that it specialises.
    var kind: String
    /// The module: "min" or "basic".
    var module: String
    var levels: Levels
    /// The tag of the style DCT ("min:subjectField").
    var tag = ""
  }

  static let core = "urn:iso:std:iso:30042:ed-2"
  static let min = "http://www.tbxinfo.net/ns/min"
  static let basic = "http://www.tbxinfo.net/ns/basic"

  static let all: [String: Category] = Dictionary(
    uniqueKeysWithValues: table.map { name, category in
      var category = category
      category.tag = "\(category.module):\(name)"
      return (name, category)
    })

  private static let table: KeyValuePairs = [
    "customerSubset": Category(kind: "admin", module: "min", levels: [.concept, .term]),
    "projectSubset": Category(kind: "admin", module: "basic", levels: [.concept, .term]),
    "source": Category(kind: "admin", module: "basic", levels: [.concept, .language, .term, .group]),
    "subjectField": Category(kind: "descrip", module: "min", levels: [.concept]),
    "context": Category(kind: "descrip", module: "basic", levels: [.term]),
    "definition": Category(kind: "descrip", module: "basic", levels: [.concept, .language]),
    "crossReference": Category(kind: "ref", module: "basic", levels: [.concept, .term]),
    "administrativeStatus": Category(kind: "termNote", module: "min", levels: [.term]),
    "partOfSpeech": Category(kind: "termNote", module: "min", levels: [.term]),
    "geographicalUsage": Category(kind: "termNote", module: "basic", levels: [.term]),
    "grammaticalGender": Category(kind: "termNote", module: "basic", levels: [.term]),
    "termLocation": Category(kind: "termNote", module: "basic", levels: [.term]),
    "termType": Category(kind: "termNote", module: "basic", levels: [.term]),
    "transactionType": Category(kind: "transac", module: "basic", levels: [.group]),
    "responsibility": Category(kind: "transacNote", module: "basic", levels: [.group]),
    "externalCrossReference": Category(
      kind: "xref", module: "min", levels: [.concept, .language, .term, .group]),
    "xGraphic": Category(kind: "xref", module: "basic", levels: [.concept, .language]),
  ]

  /// The elements of the core that hold a category.
  static let kinds: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref",
  ]

  /// The elements that may stand beside terms, in both versions.
  static let fieldKinds: Set<String> = [
    "admin", "adminGrp", "descrip", "descripGrp", "note", "ref", "transacGrp", "xref", "termNote",
    "termNoteGrp",
    "termCompList",
  ]

  /// The statuses (ISO 30042, administrativeStatus). A superseded term is one no longer preferred, a deprecated one is
  /// rated as undesired (ISO 12620): our "deprecated" and "forbidden".
  static func value(of status: TermEntry.Status) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "supersededTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  static let statusValues = [
    "preferredTerm-admn-sts", "admittedTerm-admn-sts", "supersededTerm-admn-sts", "deprecatedTerm-admn-sts",
  ]

  /// The part of speech that is written for a class; nil: none, the term type tells it.
  static func partOfSpeech(of pos: TermEntry.PartOfSpeech) -> String? {
    switch pos {
    case .noun, .name: "noun"
    case .verb: "verb"
    case .adj: "adjective"
    case .adv: "adverb"
    case .abbr, .phrase: nil
    case .prep, .conj, .pron, .det, .num, .part: "other"
    }
  }

  /// The term type that is written for a class.
  static func termType(of pos: TermEntry.PartOfSpeech) -> String? {
    switch pos {
    case .abbr: "abbreviation"
    case .phrase: "phrase"
    default: nil
    }
  }

  /// Whether a note tells the class, since part of speech and term type have no word for it.
  static func needsClassNote(_ pos: TermEntry.PartOfSpeech) -> Bool {
    switch pos {
    case .noun, .verb, .adj, .adv, .abbr, .phrase: false
    default: true
    }
  }

  /// What begins a note that tells a term's cue words.
  static let cueNote = "cue: "
  /// What begins a note that tells a term's class.
  static let classNote = "class: "
}

/// Names of concepts as XML names, both ways.
///
/// A sign that can't stand in an XML name becomes `_xHHHH_` with its code (as ISO/IEC 9075-14 has it), and so does the
/// underscore of what looks like such a code, so that every name comes back.
enum TBXNames {
  /// What begins the name of an entry that has none in its own file.
  static let made = "_x_"

  static func encoded(_ name: String) -> String {
    // Most names are signs of ASCII, without what a code could be taken for.
    let isPlain = name.utf8.allSatisfy {
      $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x2E
    }
    if isPlain, let first = name.utf8.first, (first | 0x20) &- 0x61 < 26 { return name }
    var result = String.UnicodeScalarView()
    var isFirst = true
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let looksLikeCode = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      if !looksLikeCode, isNameSign(scalar, isFirst: isFirst) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "_x\(hex(scalar.value))_".unicodeScalars)
      }
      isFirst = false
    }
    return String(result)
  }

  static func decoded(_ name: String) -> String {
    guard name.utf8.contains(0x5F) else { return name }
    var result = String.UnicodeScalarView()
    let scalars = Array(name.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let (scalar, length) = code(in: scalars, at: index) {
        result.append(scalar)
        index += length
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// The sign that a code at `index` stands for, and the code's length.
  private static func code(in scalars: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar, Int)? {
    guard scalars[index] == "_", index + 2 < scalars.count, scalars[index + 1] == "x" else { return nil }
    var end = index + 2
    var value: UInt32 = 0
    while end < scalars.count, end - index < 9, let digit = UInt32(String(scalars[end]), radix: 16),
      scalars[end].isASCII
    {
      value = value << 4 | digit
      end += 1
    }
    guard end - index >= 6, end < scalars.count, scalars[end] == "_", let scalar = Unicode.Scalar(value)
    else {
      return nil
    }
    return (scalar, end + 1 - index)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The signs of names without colons (Namespaces in XML, NCName), as XML 1.0 had them before its fifth edition: the
  /// Latin letters, since validators differ on the others.
  private static func isNameSign(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    case "0"..."9", "-", ".": !isFirst
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{FF}": true
    default: false
    }
  }
}
