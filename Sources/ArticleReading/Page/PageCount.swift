internal import NewsModel

/// Reads how many pages an article has, and says so.
enum PageCount {
  /// Sets the article's pages and where it goes on, and adds the note that more exist.
  static func note(_ pages: Int, _ continuation: Continuation? = nil, in article: inout Article) {
    guard pages > 1 else { return }
    article.pages = pages
    article.continuation = continuation
    article.notes.append(Note(.morePages, text(pages, continuation)))
  }

  /// The last page that a line of page links names: "12" (links 1 and 2 run together), "1 2 3", "1/3", "1 dari 3".
  static func last(in line: Line) -> Int? {
    let numbers = line.split { !$0.isDigit }.map { $0 }
    guard !numbers.isEmpty, numbers.count <= 20 else { return nil }
    if numbers.count == 1, let digits = numbers.first {
      if let together = runTogether(digits) { return together }
      return value(digits)
    }
    return numbers.compactMap(value).max()
  }

  private static func value(_ digits: Line) -> Int? { digits.count <= 2 ? Int(digits.string) : nil }

  /// "12" to 2, "1234" to 4; nil where the digits don't count up from 1.
  private static func runTogether(_ digits: Line) -> Int? {
    var counted: [UInt8] = []
    for number in 1...30 {
      counted += Array(String(number).utf8)
      if number > 1, digits.elementsEqual(counted) { return number }
      if counted.count > digits.count { return nil }
    }
    return nil
  }

  private static func text(_ pages: Int, _ continuation: Continuation?) -> String {
    let count = "The article goes on: it names \(pages) pages, and only this one was read."
    return switch continuation?.kind {
    case .next: "\(count) The next is \(continuation?.address ?? "")"
    case .whole: "\(count) All are at \(continuation?.address ?? "")"
    case nil: count
    }
  }
}
