/// Why no tree could be made of a page's bytes.
package enum MarkupError: Error, Equatable {
  /// The page is longer than the parser takes; `limit` in bytes.
  case tooLong(limit: Int)
  /// Elements stand inside each other more than `limit` deep.
  case tooDeep(limit: Int)
  /// There are more than `limit` elements and texts.
  case tooManyNodes(limit: Int)
  /// The parser could not get memory.
  case outOfMemory
}
