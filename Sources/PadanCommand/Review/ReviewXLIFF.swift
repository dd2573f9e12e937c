internal import Exchange
internal import NewsModel

/// A reviewed translation as XLIFF, with what was found as notes of its units.
enum ReviewXLIFF {
  /// The file that was read, where it is XLIFF, with nothing else changed; else XLIFF 2.1 of the segments.
  ///
  /// - Throws: a failure, told to the user, where the file can't be made.
  static func bytes(of review: ReviewedTranslation, _ input: ReviewInput) throws -> [UInt8] {
    if var file = input.file, file.setReviewNotes(notes(of: review, units: input.units)) {
      return file.serialised()
    }
    do throws(ExchangeFault) {
      // What was written is read again, so that notes have one way into a file.
      var file = try TranslationFile(reading: XLIFF2Writing.bytes(of: document(of: review, input)))
      _ = file.setReviewNotes(notes(of: review, units: Array(review.segments.indices)))
      return file.serialised()
    } catch {
      throw Failure("\(review.input): as XLIFF, \(error.description)")
    }
  }

  private static func document(of review: ReviewedTranslation, _ input: ReviewInput) -> TranslationDocument {
    let read = input.file?.document
    let name = review.input == "-" ? "" : String(review.input.split(separator: "/").last ?? "")
    var document = TranslationDocument(
      original: name, sourceLanguage: read?.sourceLanguage ?? "id",
      targetLanguage: read?.targetLanguage ?? "en")
    for (number, segment) in review.segments.enumerated() {
      let text = segment.texts
      let unit = input.units.indices.contains(number) ? read?.units[input.units[number]] : nil
      var id = segment.place.text
      if case .line(let line) = segment.place { id = "line-\(line)" }
      document.units.append(
        unit.map { $0.named(id) }
          ?? TranslationUnit(
            id: id, source: InlineText(text.source),
            target: text.target.isEmpty ? nil : InlineText(text.target),
            state: text.target.isEmpty ? .initial : .translated))
    }
    return document
  }

  private static func notes(of review: ReviewedTranslation, units: [Int]) -> [ReviewNote] {
    review.findings.map { finding in
      let id = finding.fingerprint(in: review.segments[finding.segment].texts)
      let priority =
        switch finding.severity {
        case .error: 1
        case .warning: 3
        case .note: 5
        }
      let suggestion = finding.suggestion.map { " → " + $0 } ?? ""
      return ReviewNote(
        unit: units[finding.segment], id: id, priority: priority,
        side: finding.target.isEmpty && !finding.source.isEmpty ? .source : .target,
        text: "\(finding.severity.rawValue): \(finding.explanation)\(suggestion) [\(finding.rule) \(id)]")
    }
  }
}

extension TranslationUnit {
  /// The unit under another id.
  fileprivate func named(_ id: String) -> TranslationUnit {
    var unit = self
    unit.id = id
    return unit
  }
}
