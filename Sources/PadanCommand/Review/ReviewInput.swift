internal import Documents
internal import Exchange
internal import NewsModel
internal import Padan

/// The segments of a translation, whatever form it came back in.
struct ReviewInput {
  /// The longest file, in bytes.
  static let longest = 1 << 28

  /// The segments in order.
  private(set) var segments: [ReviewedTranslation.Segment] = []
  /// The file, where it is one of translators' formats.
  private(set) var file: TranslationFile?
  /// The unit of the file that each segment is; none where there is no such file.
  private(set) var units: [Int] = []
  /// What the user should know of the file, each in one sentence without end mark.
  private(set) var warnings: [String] = []

  /// Reads XLIFF, TMX, PO, a Word document of two columns, or a file of lines.
  ///
  /// Units that are not to be translated are left out; those without a translation have an empty target.
  ///
  /// - Throws: what is wrong with the file, without its name.
  init(_ bytes: [UInt8]) throws(FileError) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      segments = try ReviewInput.rows(of: bytes)
    } else {
      let file: TranslationFile
      do throws(ExchangeFault) {
        file = try TranslationFile(reading: bytes)
      } catch {
        var sentence = error.description
        // Somebody may have given a text.
        if case .line = error.problem { sentence += ", or name the article of an English text with --source" }
        throw FileError(description: sentence)
      }
      warnings = ReviewInput.warnings(of: file.document)
      for (number, unit) in file.document.units.enumerated() where unit.isTranslatable {
        // Some tools fill what is not translated with the source.
        let isBlank = unit.state == .initial && unit.target == unit.source
        let place = file.line(of: number).map {
          file.format == .tsv ? ReviewedTranslation.Place.line($0) : .entry(line: $0)
        }
        segments.append(
          ReviewedTranslation.Segment(
            TranslatedSegment(
              source: unit.source, target: isBlank ? InlineText() : unit.target ?? InlineText()),
            at: place ?? .unit(unit.id)))
        units.append(number)
      }
      self.file = file
    }
    if segments.isEmpty {
      throw FileError(
        description: "the file has no segment with an Indonesian source; give a file with translations")
    }
  }

  /// Reads the sentences of an English text beside those of the article that it translates.
  ///
  /// - Parameters:
  ///   - target: the English text.
  ///   - article: the article, a page or plain text.
  /// - Throws: what is wrong with either of them, without its name.
  init(_ target: [UInt8], translating article: [UInt8], by briefer: Briefer) throws(Fault) {
    guard target.contains(where: { $0 > 0x20 }) else {
      throw .target("the file is empty; give the English text of the article")
    }
    // An archive or a page in the place of the English text would be compared letter by letter.
    guard !target.contains(0), let text = String(validating: target, as: UTF8.self) else {
      throw .target("the file is no text in UTF-8; save the English text as plain text in UTF-8")
    }
    let read: Article
    do throws(PadanError) {
      read = try briefer.article(from: SourceDocument(article))
    } catch {
      throw .article(error.sentence)
    }
    let paragraphs = read.paragraphs.map { read.text.text(in: $0.range) }
    let source = ([read.title].compactMap(\.self) + paragraphs).joined(separator: "\n")
    let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    segments = TranslationAligner(briefer).pairs(source: source, target: plain).map { pair in
      ReviewedTranslation.Segment(
        pair.segment,
        at: .sentences(
          source: pair.source.lowerBound + 1..<pair.source.upperBound + 1,
          target: pair.target.lowerBound + 1..<pair.target.upperBound + 1))
    }
  }

  /// Why a text and its article can't be read, each in one sentence without end mark.
  enum Fault: Error {
    /// The English text.
    case target(String)
    /// The article.
    case article(String)
  }

  /// The languages that the file names, where they are others than are reviewed.
  private static func warnings(of document: TranslationDocument) -> [String] {
    func isOther(_ tag: String, than known: Set<String>) -> Bool {
      let language = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
      return !language.isEmpty && !known.contains(String(language))
    }
    var warnings: [String] = []
    // "in" is the older code of Indonesian; Malay is near enough to be read.
    if isOther(document.sourceLanguage, than: ["id", "ind", "in", "ms", "msa", "may", "zsm"]) {
      warnings.append("its source language is '\(document.sourceLanguage)'; it is read as Indonesian")
    }
    if let target = document.targetLanguage, isOther(target, than: ["en", "eng"]) {
      warnings.append("its target language is '\(target)'; it is read as English")
    }
    return warnings
  }

  private static func rows(of bytes: [UInt8]) throws(FileError) -> [ReviewedTranslation.Segment] {
    do throws(DocumentError) {
      return try WordReader.rows(of: bytes).enumerated().map { index, row in
        ReviewedTranslation.Segment(
          TranslatedSegment(source: row.source, target: row.target),
          at: .unit(row.id.isEmpty ? "row \(index + 1)" : row.id))
      }
    } catch {
      throw FileError(description: error.description)
    }
  }
}
