package import NewsModel

/// A file with a translation, read and kept whole: written again, it says what it said, unknown parts included.
///
/// ```swift
/// var file = try TranslationFile(reading: bytes)
/// file.setTarget(InlineText("Rice prices fell."), state: .translated, of: 0)
/// let changed = file.serialised()
/// ```
///
/// Two other ways were weighed. Writing a file anew from its values loses what the values do not know. Cutting new
/// targets into the bytes would keep blanks too, but needs the byte range of every element from the XML parser.
package struct TranslationFile: Sendable {
  /// The formats.
  package enum Format: String, Sendable, CaseIterable {
    /// XLIFF 2.0, 2.1 and 2.2 (OASIS).
    case xliff2
    /// XLIFF 1.2 (OASIS), and 1.0 and 1.1, which say the same in another namespace.
    case xliff1
    /// TMX 1.4 (Lisa, now ETSI GS LIS 002).
    case tmx
    /// GNU gettext's portable object.
    case po
    /// Tab-separated text, UTF-8: source, target.
    case tsv
  }

  /// What the file is.
  package let format: Format
  var kept: any KeptFile

  /// The most segments of one file.
  static let mostUnits = 1_000_000

  /// Reads a file; its format is told by its content.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - targetLanguage: which target is meant where the file has several (TMX), as a BCP 47 tag.
  /// - Throws: its first fault.
  package init(reading bytes: [UInt8], targetLanguage: String = "en") throws(ExchangeFault) {
    format = try FormatRecognition.format(of: bytes)
    switch format {
    case .xliff2: kept = try XLIFF2File(reading: bytes)
    case .xliff1: kept = try XLIFF1File(reading: bytes)
    case .tmx: kept = try TMXFile(reading: bytes, targetLanguage: targetLanguage)
    case .po: kept = try POFile(reading: bytes)
    case .tsv: kept = try TSVFile(reading: bytes)
    }
  }

  /// What the file says.
  package var document: TranslationDocument { kept.document }

  /// The line on which a unit stands, from 1, in PO that of its translation; nil in formats of elements.
  package func line(of unit: Int) -> Int? { kept.line(of: unit) }

  /// Puts a target in the place of a unit's, or where the format wants it.
  ///
  /// - Parameters:
  ///   - target: the text; tags of the unit's source may stand in it.
  ///   - state: how far it is; formats without states keep what they can hold.
  ///   - unit: the unit's number in `document.units`.
  /// - Throws: `tags` where the tags are no whole markup; the file is as it was then.
  package mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    try kept.setTarget(target, state: state, of: unit)
  }

  /// The file as bytes, UTF-8.
  package func serialised() -> [UInt8] { kept.serialised() }
}

/// What each format gives.
protocol KeptFile: Sendable {
  var document: TranslationDocument { get }
  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault)
  func serialised() -> [UInt8]
  /// The line of a unit, where a line is one.
  func line(of unit: Int) -> Int?
  /// Puts a review's notes in the place of an earlier one's; false where there is no place for them.
  mutating func setReviewNotes(_ notes: [ReviewNote]) -> Bool
}

extension KeptFile {
  func line(of unit: Int) -> Int? { nil }
}
