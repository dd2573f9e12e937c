/// The class of a root by itself, as the tables of roots write it.
public enum RootClass: String, Sendable, Codable, CaseIterable {
  /// A noun ("rumah").
  case noun = "n"
  /// A verb ("ambil").
  case verb = "v"
  /// An adjective ("besar").
  case adjective = "a"
  /// An adverb ("sangat").
  case adverb = "d"
  /// A function word ("yang").
  case function = "f"
  /// A numeral ("dua").
  case numeral = "m"
  /// A bound root, which stands only with affixes ("juang").
  case bound = "x"
}
