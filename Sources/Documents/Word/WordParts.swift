internal import MarkupTrees

/// The parts of a document, found through its relationships (ECMA-376-2, section 9).
struct WordParts {
  private let zip: ZipReader

  init(_ zip: ZipReader) { self.zip = zip }

  /// A part as a tree; nil where there is none of this name.
  func document(_ path: String) throws(DocumentError) -> XMLDocument? {
    let bytes: [UInt8]?
    do { bytes = try zip.part(path) } catch { throw .file(error) }
    guard let bytes else { return nil }
    do { return try XMLDocument(parsing: bytes) } catch { throw .part(path, error) }
  }

  /// The name of the part with the text.
  func textPath() throws(DocumentError) -> String? {
    try target(of: "/officeDocument", in: "_rels/.rels", folder: "")
  }

  /// The comments of a document by their numbers.
  func comments(of path: String) throws(DocumentError) -> [String: String] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<cut])
    guard
      let part = try target(
        of: "/comments", in: folder + "_rels/" + path[cut...] + ".rels", folder: folder),
      let document = try document(part)
    else { return [:] }
    var comments: [String: String] = [:]
    for comment in document.root.elements where comment.isWord("comment") {
      guard let id = comment.attributes.first(where: { $0.name.local == "id" })?.value else { continue }
      let text = WordCell.text(of: comment)
      if !text.isEmpty { comments[id] = text }
    }
    return comments
  }

  /// The part that the first relationship of a type leads to; the type's beginning differs in the strict form.
  private func target(
    of type: String, in relations: String, folder: String
  ) throws(DocumentError) -> String? {
    guard let document = try document(relations) else { return nil }
    for relation in document.root.elements
    where relation.name.local == "Relationship" && relation["Type"]?.hasSuffix(type) == true {
      guard relation["TargetMode"] != "External", let target = relation["Target"] else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    return nil
  }
}
