internal import MarkupTrees
internal import NewsModel

extension TranslationMemory {
  /// Adds the pairs of a file: a TMX as a stream, however long; other exchange files as far as they are translated.
  ///
  /// - Parameters:
  ///   - name: what its proposals name as their origin.
  ///   - sourceLanguage: the language of the sources wanted; of several that fit a pair is made of the first.
  ///   - targetLanguage: the language of the targets wanted; another region of it will do.
  /// - Throws: the file's first fault.
  package mutating func add(
    _ bytes: [UInt8], name: String, sourceLanguage: String = "id", targetLanguage: String = "en-GB"
  ) throws(ExchangeFault) {
    guard try FormatRecognition.format(of: bytes) == .tmx else {
      let document = try TranslationFile(reading: bytes, targetLanguage: targetLanguage).document
      for unit in document.units where unit.state != .initial {
        add(unit.source.plain, unit.target?.plain ?? "", origin: name)
      }
      return
    }
    var reading = TMXStream(sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
    do throws(XMLFault) {
      try XMLReader.read(bytes) { (tape) throws(XMLFault) in
        reading.take(tape) { source, target in add(source, target, origin: name) }
      }
    } catch {
      throw ExchangeFault(error)
    }
  }
}

/// Takes pairs out of a TMX file; of inline tags only what is text to a reader is kept.
private struct TMXStream {
  /// The elements that matter.
  private enum Element {
    case unit, variant, segment
    /// A code of another tool.
    case code
    case other

    init(_ name: XMLName) {
      switch name.local {
      case "tu": self = .unit
      case "tuv": self = .variant
      case "seg": self = .segment
      case "bpt", "ept", "ph", "it", "ut": self = .code
      default: self = .other
      }
    }
  }

  private let sourceLanguage: String
  private let targetLanguage: String
  /// By number of the name.
  private var elements: [Element] = []
  private var source: [UInt8] = []
  private var target: [UInt8] = []
  private var best = 0
  private var text: [UInt8] = []
  private var fit = 0
  private var isSource = false
  private var isInside = false
  /// How deep in codes of another tool.
  private var codes = 0
  /// How the languages met so far answer those wanted.
  private var languages: [String: (isSource: Bool, fit: Int)] = [:]

  init(sourceLanguage: String, targetLanguage: String) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }

  /// Takes the next piece, and hands on the pairs that end in it.
  mutating func take(_ tape: XMLTape, _ found: (String, String) -> Void) {
    for name in tape.names[elements.count...] { elements.append(Element(name)) }
    for entry in tape.entries {
      switch entry.kind {
      case .begin: begin(tape, entry)
      case .text, .cdata:
        if isInside, codes == 0 { text += tape.bytes[entry.range] }
      case .end: end(elements[Int(entry.name)], found)
      case .comment, .instruction, .doctype: break
      }
    }
  }

  private mutating func begin(_ tape: XMLTape, _ entry: XMLTape.Entry) {
    switch elements[Int(entry.name)] {
    case .unit:
      source.removeAll(keepingCapacity: true)
      target.removeAll(keepingCapacity: true)
      best = 0
    case .variant:
      let language =
        tape.value(of: "lang", in: XMLBuiltIn.namespace, at: entry) ?? tape.value(of: "lang", at: entry) ?? ""
      (isSource, fit) = fits(language)
    case .segment:
      text.removeAll(keepingCapacity: true)
      (isInside, codes) = (true, 0)
    case .code: codes += 1
    case .other: break
    }
  }

  private mutating func fits(_ language: String) -> (Bool, Int) {
    if let known = languages[language] { return known }
    let isSource = LanguageTags.fit(language, sourceLanguage) > 0
    let fits = (isSource, isSource ? 0 : LanguageTags.fit(language, targetLanguage))
    // A hostile file may name a new language each time.
    if languages.count < 1024 { languages[language] = fits }
    return fits
  }

  private mutating func end(_ element: Element, _ found: (String, String) -> Void) {
    switch element {
    case .code: codes = max(0, codes - 1)
    case .segment:
      isInside = false
      if isSource {
        if source.isEmpty { swap(&source, &text) }
      } else if fit > best {
        best = fit
        swap(&target, &text)
      }
    case .unit:
      if !source.isEmpty, !target.isEmpty {
        found(String(decoding: source, as: UTF8.self), String(decoding: target, as: UTF8.self))
      }
    case .variant, .other: break
    }
  }
}
