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
    do {
      try XMLReader.read(bytes) { event in
        if let pair = reading.take(event) { add(pair.source, pair.target, origin: name) }
      }
    } catch let fault as XMLFault {
      throw ExchangeFault(fault)
    } catch {
      throw ExchangeFault(.unknownFormat)
    }
  }
}

/// Takes pairs out of the events of a TMX file; of inline tags only what is text to a reader is kept.
private struct TMXStream {
  private let sourceLanguage: String
  private let targetLanguage: String
  private var source = ""
  private var target = ""
  private var best = 0
  private var text = ""
  private var fit = 0
  private var isSource = false
  private var isInside = false
  /// How deep in codes of another tool.
  private var codes = 0

  init(sourceLanguage: String, targetLanguage: String) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }

  /// Takes one event; a pair where it ends one.
  mutating func take(_ event: XMLEvent) -> (source: String, target: String)? {
    switch event {
    case .begin(let tag): begin(tag)
    case .text(let piece), .cdata(let piece):
      if isInside, codes == 0 { text += piece }
    case .end(let name): return end(name.local)
    case .comment, .instruction, .doctype: break
    }
    return nil
  }

  private mutating func begin(_ tag: XMLTag) {
    switch tag.name.local {
    case "tu": (source, target, best) = ("", "", 0)
    case "tuv":
      let language = tag["lang", in: XMLBuiltIn.namespace] ?? tag["lang"] ?? ""
      isSource = LanguageTags.fit(language, sourceLanguage) > 0
      fit = isSource ? 0 : LanguageTags.fit(language, targetLanguage)
    case "seg": (isInside, text, codes) = (true, "", 0)
    case "bpt", "ept", "ph", "it", "ut": codes += 1
    default: break
    }
  }

  private mutating func end(_ name: String) -> (source: String, target: String)? {
    switch name {
    case "bpt", "ept", "ph", "it", "ut": codes = max(0, codes - 1)
    case "seg":
      isInside = false
      if isSource {
        if source.isEmpty { source = text }
      } else if fit > best {
        (best, target) = (fit, text)
      }
    case "tu":
      if !source.isEmpty, !target.isEmpty { return (source, target) }
    default: break
    }
    return nil
  }
}
