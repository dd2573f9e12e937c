/// What the analyser is told of names that it could not know by itself.
///
/// The terminology owns these; the pipeline hands them to the analyser as a plain value, so that neither
/// module imports the other.
package struct Lexicon: Sendable {
  /// A known name.
  package struct Entry: Sendable {
    /// The name in its usual spelling, UTF-8, one blank between two words ("Jawa Tengah", "Kompas.com").
    package var name: Slice<FileBytes>
    /// What bears it.
    package var kind: Name.Kind

    /// Makes an entry of its parts.
    package init(name: Slice<FileBytes>, kind: Name.Kind) {
      self.name = name
      self.kind = kind
    }

    /// Makes an entry of a name.
    package init(_ name: String, kind: Name.Kind) {
      self.init(name: FileBytes(Array(name.utf8))[...], kind: kind)
    }
  }

  /// The names; of two equal ones the later counts.
  package var names: [Entry]

  /// Makes a lexicon of names.
  package init(names: [Entry] = []) { self.names = names }
}
