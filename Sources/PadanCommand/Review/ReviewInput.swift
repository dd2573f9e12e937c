internal import Documents
internal import Exchange
internal import NewsModel
internal import Padan

/// Reads the segments of a translation, whatever form it came back in.
enum ReviewInput {
  /// The longest file, in bytes.
  static let longest = 1 << 28

  /// The segments of XLIFF, TMX, PO, a Word document of two columns, or a file of lines.
  ///
  /// Units that are not to be translated are left out; those without a translation have an empty target.
  ///
  /// - Throws: what is wrong with the file, without its name.
  static func segments(of bytes: [UInt8]) throws(FileError) -> [ReviewedTranslation.Segment] {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try rows(of: bytes) }
    if bytes.isEmpty { throw FileError(description: "the file is empty; give a file with translations") }
    do {
      let file = try TranslationFile(reading: bytes)
      if file.format == .tsv { return try lines(of: bytes) }
      return file.document.units.filter(\.isTranslatable).map { unit in
        ReviewedTranslation.Segment(
          TranslatedSegment(source: unit.source.plain, target: unit.target?.plain ?? ""), at: .unit(unit.id))
      }
    } catch let fault as FileError {
      throw fault
    } catch let fault as ExchangeFault {
      throw FileError(description: fault.description)
    } catch {
      throw FileError(description: "the file can't be read")
    }
  }

  /// The sentences of an English text beside those of the article that it translates.
  ///
  /// - Parameters:
  ///   - target: the English text.
  ///   - article: the article, a page or plain text.
  static func segments(
    of target: [UInt8], translating article: [UInt8], by briefer: Briefer
  ) throws -> [ReviewedTranslation.Segment] {
    let article = try briefer.article(from: SourceDocument(article))
    let paragraphs = article.paragraphs.map { article.text.text(in: $0.range) }
    let source = ([article.title].compactMap(\.self) + paragraphs).joined(separator: "\n")
    let text = String(
      decoding: target.starts(with: [0xEF, 0xBB, 0xBF]) ? target.dropFirst(3) : target[...], as: UTF8.self)
    return TranslationAligner(briefer).pairs(source: source, target: text).map { pair in
      ReviewedTranslation.Segment(
        pair.segment,
        at: .sentences(
          source: pair.source.lowerBound + 1..<pair.source.upperBound + 1,
          target: pair.target.lowerBound + 1..<pair.target.upperBound + 1))
    }
  }

  private static func rows(of bytes: [UInt8]) throws(FileError) -> [ReviewedTranslation.Segment] {
    do {
      return try WordReader.rows(of: bytes).enumerated().map { index, row in
        ReviewedTranslation.Segment(
          TranslatedSegment(source: row.source, target: row.target),
          at: row.id.isEmpty ? .line(index + 1) : .unit(row.id))
      }
    } catch {
      throw FileError(description: "\(error)")
    }
  }

  /// A segment a line: source, tab, target.
  private static func lines(of bytes: [UInt8]) throws(FileError) -> [ReviewedTranslation.Segment] {
    var segments: [ReviewedTranslation.Segment] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var text = bytes[start..<end]
      if text.last == 0x0D { text.removeLast() }
      start = end + 1
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let fields = text.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count > 1 else {
        throw FileError(
          description: "line \(line) has no tab; put one between the sentence and its translation")
      }
      segments.append(
        ReviewedTranslation.Segment(
          TranslatedSegment(
            source: String(decoding: fields[0], as: UTF8.self),
            target: String(decoding: fields[1], as: UTF8.self)),
          at: .line(line)))
    }
    return segments
  }
}
