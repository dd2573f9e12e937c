/// A translation with what its review found.
public struct ReviewedTranslation: Sendable {
  /// Where a segment stands in its file.
  public enum Place: Sendable, Equatable {
    /// A line of the file with source, tab and target, from 1.
    case line(Int)
    /// An entry of several lines (PO), by the line of its translation, from 1.
    case entry(line: Int)
    /// A unit, by the id that the file gives it.
    case unit(String)
    /// Sentences of two aligned texts, each from 1; empty where nothing answers.
    case sentences(source: Range<Int>, target: Range<Int>)

    /// The place as it is written behind the file's name.
    public var text: String {
      switch self {
      case .line(let line), .entry(let line): "\(line)"
      case .unit(let id): id
      case .sentences(let source, let target): "\(Place.text(source))~\(Place.text(target))"
      }
    }

    private static func text(_ range: Range<Int>) -> String {
      switch range.count {
      case 0: "-"
      case 1: "\(range.lowerBound)"
      default: "\(range.lowerBound)-\(range.upperBound - 1)"
      }
    }
  }

  /// A segment and its place.
  public struct Segment: Sendable, Equatable {
    /// Both sides.
    public var texts: TranslatedSegment
    /// Where it stands.
    public var place: Place

    /// Makes a segment of its parts.
    public init(_ texts: TranslatedSegment, at place: Place) {
      self.texts = texts
      self.place = place
    }
  }

  /// The file.
  public var input: String
  /// All segments in order.
  public var segments: [Segment]
  /// What was found and not dismissed; `segment` counts in `segments`.
  public var findings: [Finding]
  /// How many findings were left out since somebody had dismissed them.
  public var dismissed: Int

  /// Makes a reviewed translation of its parts.
  public init(input: String, segments: [Segment], findings: [Finding], dismissed: Int = 0) {
    self.input = input
    self.segments = segments
    self.findings = findings
    self.dismissed = dismissed
  }
}
