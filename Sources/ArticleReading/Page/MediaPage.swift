internal import MarkupTrees

/// Tells pages whose content is pictures or a video, with little text or with captions only.
enum MediaPage {
  /// With so many words a video's page is an article that has a video; fewer are enough where it calls itself one.
  private static let (videoWords, calledWords) = (60, 40)
  /// With so many words of text a gallery's page may be an article that has a gallery.
  private static let galleryWords = 100
  /// A page that does not call itself a gallery is one from so many captions on.
  private static let captions = 6

  /// What the page is, where it is no article for that reason; `kept` are the blocks of the body, `words` theirs.
  static func failure(
    _ facts: PageFacts, _ page: PageBlocks, _ kept: [Int], words: Int
  ) -> ReadingError.NoArticle? {
    let few = facts.isArticle ? calledWords : videoWords
    if words < few, facts.isVideo || names(facts, ["video", "videos", "tv", "watch"]) { return .video }

    let captions = page.blocks.count { $0.verdict == .caption && $0.count > 25 }
    let pictured = pictured(kept, page)
    let isCaptioned = kept.count >= 3 && pictured * 10 >= kept.count * 6
    guard words < galleryWords || isCaptioned else { return nil }
    let names = names(facts, ["foto", "photo", "photos", "galeri", "gallery", "fotografi", "potret"])
    if facts.isGallery || names { return .gallery(pictures: max(captions, pictured)) }
    return captions >= Self.captions && words < galleryWords / 2 && !facts.isArticle
      ? .gallery(pictures: captions) : nil
  }

  /// How many paragraphs stand right behind a picture.
  private static func pictured(_ kept: [Int], _ page: PageBlocks) -> Int {
    var previous = kept.first.map { max(0, Int(page.blocks[$0].node) - 12) } ?? 0
    var count = 0
    for index in kept {
      let node = Int(page.blocks[index].node)
      if node > previous, page.sums.media(previous..<node) > 0 { count += 1 }
      previous = node
    }
    return count
  }

  /// Whether the page's address has a step or a host of one of these names ("/foto/", "video.contoh.com").
  private static func names(_ facts: PageFacts, _ words: Set<Substring>) -> Bool {
    facts.addresses.prefix(2).contains { address in
      let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
      // The last step is the article's own: "/berita/foto".
      return path.split(separator: "/").dropLast().contains { step in
        words.contains(step) || step.split(separator: ".").first.map(words.contains) == true
      }
    }
  }
}
