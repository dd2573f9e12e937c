internal import CData
internal import NewsModel

/// The small words and the odd ones: function words, and words whose class is neither that of their root nor told by
/// their affixes. Two closed lists in one table, so that a form costs one question.
struct ClassWords: Sendable {
  /// What the lists say of a form.
  struct Entry: Sendable {
    var formClass: FormClass
    /// It stands in the list of function words.
    var isFunction: Bool
  }

  static let shared = unsafe ClassWords(
    classes: EmbeddedTable(padan_word_classes()), functions: EmbeddedTable(padan_function_words()))

  private var forms: FormTable<Entry>

  private init(classes: EmbeddedTable, functions: EmbeddedTable) {
    var functionWords = FormTable<Void>(capacity: functions.bytes.count / 6)
    var buffer = FormBuffer()
    functions.forEachLine { fields in
      if buffer.fill(functions.bytes, fields[0]) { functionWords.insert(buffer.key(0, buffer.count), ()) }
    }
    var forms = FormTable<Entry>(capacity: functions.bytes.count / 6 + classes.bytes.count / 9)
    classes.forEachLine { fields in
      guard fields.count == 3, buffer.fill(classes.bytes, fields[0]),
        let first = classes.bytes[fields[1]].first
      else { return }
      var formClass = FormClass(wordClass: WordClass(letter: first))
      for letter in classes.bytes[fields[1]].dropFirst() { formClass.traits.formUnion(.init(choice: letter)) }
      for letter in classes.bytes[fields[2]] { formClass.traits.formUnion(.init(expectation: letter)) }
      let key = buffer.key(0, buffer.count)
      forms.insert(key, Entry(formClass: formClass, isFunction: functionWords.value(key) != nil))
    }
    // A form that stands already keeps what the other list says.
    functions.forEachLine { fields in
      guard buffer.fill(functions.bytes, fields[0]) else { return }
      forms.insert(
        buffer.key(0, buffer.count), Entry(formClass: FormClass(wordClass: .function), isFunction: true))
    }
    self.forms = forms
  }

  /// What the lists say of the form with this key.
  @inline(__always) func entry(_ key: FormKey) -> Entry? { forms.value(key) }
}

extension WordClass {
  /// The class by the letter that stands for it in the tables; bound roots, which stand bare in set phrases only, count
  /// as nouns.
  init(letter: UInt8) {
    self =
      switch letter {
      case ASCII.of("v"): .activeVerb
      case ASCII.of("p"): .passiveVerb
      case ASCII.of("a"): .adjective
      case ASCII.of("d"): .adverb
      case ASCII.of("f"): .function
      case ASCII.of("m"): .number
      case ASCII.of("o"): .name
      default: .noun
      }
  }
}

extension FormClass.Traits {
  fileprivate init(choice letter: UInt8) {
    self =
      switch letter {
      case ASCII.of("n"): .noun
      case ASCII.of("v"): .verb
      case ASCII.of("a"): .adjective
      case ASCII.of("d"): .adverb
      case ASCII.of("f"): .function
      default: []
      }
  }

  fileprivate init(expectation letter: UInt8) {
    self =
      switch letter {
      case ASCII.of("n"): .beforeNoun
      case ASCII.of("v"): .beforePredicate
      case ASCII.of("a"): .beforeAdjective
      case ASCII.of("p"): .pronoun
      default: []
      }
  }
}
