import Exchange
import NewsModel
import Testing

private let article = [
  "Harga beras naik lima persen di pasar Tegal pada Senin.", "“Kami kewalahan,” kata seorang pedagang.",
  "Pemerintah berjanji menambah pasokan.", "Warga menunggu.", "Petani berharap harga tetap baik.",
  "Warga menunggu.", "Rapat berikutnya digelar pekan depan.",
]

struct SegmentIDTests {
  private func map(_ texts: [String]) -> [(String, String)] { Array(zip(texts, SegmentID.ids(of: texts))) }

  /// The ids of `texts` by what they say, equal ones in order.
  private func check(
    _ texts: [String], keeps others: [String] = article, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let before = Dictionary(grouping: map(others), by: \.0).mapValues { $0.map(\.1) }
    let after = Dictionary(grouping: map(texts), by: \.0).mapValues { $0.map(\.1) }
    for (text, ids) in before {
      guard let now = after[text] else { continue }
      for id in ids.prefix(now.count) {
        #expect(now.contains(id), "\(text)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func idsAreTheirOwn() {
    let ids = SegmentID.ids(of: article)
    #expect(Set(ids).count == article.count)
    #expect(ids.allSatisfy { $0.hasPrefix("s") })
    // The same in every version of the program: packages out there hold them.
    #expect(SegmentID.ids(of: ["Harga beras naik."]) == SegmentID.ids(of: ["harga  beras, naik"]))
    #expect(SegmentID.ids(of: ["naik 2,5 persen"]) != SegmentID.ids(of: ["naik 25 persen"]))
    #expect(Set(SegmentID.ids(of: ["...", "!!!", "", ""])).count == 4)
  }

  @Test func otherSentencesMoveNone() {
    check(["Sebuah paragraf baru berdiri di depan."] + article)
    check(Array(article.dropFirst()))
    var swapped = article
    swapped.swapAt(0, 2)
    check(swapped)
    var mended = article
    mended[2] = "Pemerintah berjanji menambah pasokan beras."
    check(mended)
    check(article + ["Penutup baru."])
    check(Array(article[0..<4]) + ["Sela."] + Array(article[4...]))
  }

  @Test func repeatedSentencesKeepTheirs() {
    let ids = SegmentID.ids(of: article)
    #expect(ids[3] != ids[5] && ids[5].hasPrefix(ids[3]))
    // Far from the repeated sentence, changes do not count.
    let changed = SegmentID.ids(of: ["Awal baru.", "Satu lagi."] + article)
    #expect(changed[5] == ids[3] && changed[7] == ids[5])
  }
}
