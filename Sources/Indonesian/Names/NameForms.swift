internal import CData
internal import NewsModel

/// What a word tells of the form of names.
struct NameForm: OptionSet, Sendable {
  let rawValue: UInt16

  /// A work's title follows in quotation marks ("film").
  static let title = NameForm(rawValue: 1)
  /// Opens an event's name ("Piala").
  static let event = NameForm(rawValue: 2)
  /// Leads to a second name of the person before it ("alias").
  static let alias = NameForm(rawValue: 4)
  /// May stand beside such a word ("akrab").
  static let aliasInside = NameForm(rawValue: 8)
  /// No person's name holds it ("Programme").
  static let thing = NameForm(rawValue: 16)
  /// A name that it opens is no body's ("Pajak").
  static let head = NameForm(rawValue: 32)
  /// Initials that hide a person follow ("berinisial").
  static let initials = NameForm(rawValue: 64)
  /// In small letters before a name it belongs to none ("akun").
  static let outer = NameForm(rawValue: 128)
  /// An honorific of one letter, on no account an initial in news ("H").
  static let honorific = NameForm(rawValue: 256)
}

/// The table name-forms.tsv, by the words' letters. The learned tagger doesn't see it.
struct NameForms: Sendable {
  static let shared = NameForms()

  /// What the words tell.
  private(set) var words = WordTable<NameForm>(capacity: 512)
  /// The long forms of short ones that are known without the article's telling.
  private(set) var long = WordTable<WordKey>(capacity: 256)

  private init() {
    let source = unsafe EmbeddedTable(padan_name_forms())
    source.forEachLine { fields in
      guard fields.count == 3 else { return }
      let key = WordKey(source.bytes[fields[0]])
      guard let form = NameForms.form(source.bytes[fields[1]]) else {
        long.set(WordKey(name: source.bytes[fields[0]]), WordKey(name: source.bytes[fields[2]]))
        return
      }
      words.set(key, (words[key] ?? []).union(form))
    }
  }

  private static func form(_ use: ArraySlice<UInt8>) -> NameForm? {
    switch String(decoding: use, as: UTF8.self) {
    case "title": .title
    case "event": .event
    case "alias": .alias
    case "aliasinside": .aliasInside
    case "thing": .thing
    case "head": .head
    case "initials": .initials
    case "outer": .outer
    case "honorific": .honorific
    default: nil
    }
  }
}

extension NameScan {
  /// What a word tells of the form of names.
  func form(_ index: Int) -> NameForm {
    guard words.indices.contains(index), words[index].kind == .word else { return [] }
    return note(index).form
  }
}
