/// What the analyser is told of names and acronyms that it could not know by itself.
///
/// The terminology owns these; the pipeline hands them to the analyser as a plain value, so that neither
/// module imports the other.
public struct Lexicon: Sendable {
  /// Names by their usual spelling ("Jawa Tengah", "Kompas.com") with what bears them.
  public var names: [String: Name.Kind]
  /// Acronyms in their usual spelling ("KPK", "Menlu") with their Indonesian long form, empty where unknown.
  public var acronyms: [String: String]

  /// Makes a lexicon of its parts.
  public init(names: [String: Name.Kind] = [:], acronyms: [String: String] = [:]) {
    self.names = names
    self.acronyms = acronyms
  }
}
