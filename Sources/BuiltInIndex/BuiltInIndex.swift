package import TermKeys

/// The index of the built-in glossary, made from its files by `GlossaryIndexer` whenever the program is built.
package enum BuiltInIndex {
  /// The index; its tables are those of `CData`, in their order.
  package static let packed = PackedIndex(BuiltInIndexText.text)
}
