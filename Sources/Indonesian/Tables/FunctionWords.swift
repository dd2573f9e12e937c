internal import CData

/// Words that join, point, count or colour: class f of the root table, and a closed list.
struct FunctionWords: Sendable {
  static let shared = unsafe FunctionWords(EmbeddedTable(padan_function_words()))

  private var forms: FormTable<Void>

  private init(_ table: EmbeddedTable) {
    var forms = FormTable<Void>(capacity: table.bytes.count / 6)
    var buffer = FormBuffer()
    table.forEachLine { fields in
      if buffer.fill(table.bytes, fields[0]) { forms.insert(buffer.key(0, buffer.count), ()) }
    }
    self.forms = forms
  }

  /// Whether the form in the buffer is one of them: of the list, or by its class in the table of roots.
  func contains(_ form: FormBuffer, in roots: RootTable) -> Bool {
    let key = form.key(0, form.count)
    return forms.value(key) != nil || roots.entry(key)?.wordClass == ASCII.of("f")
  }
}
