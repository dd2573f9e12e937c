/// What the analyser is told of names that it could not know by itself.
///
/// The terminology owns these; the pipeline hands them to the analyser as a plain value, so that neither
/// module imports the other.
public struct Lexicon: Sendable {
  /// A known name.
  public struct Entry: Sendable {
    /// The name in its usual spelling, UTF-8, one blank between two words ("Jawa Tengah", "Kompas.com").
    public var name: ArraySlice<UInt8>
    /// What bears it.
    public var kind: Name.Kind

    /// Makes an entry of its parts.
    public init(name: ArraySlice<UInt8>, kind: Name.Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The names; of two equal ones the later counts.
  public var names: [Entry]

  /// Makes a lexicon of names.
  public init(names: [Entry] = []) { self.names = names }
}
