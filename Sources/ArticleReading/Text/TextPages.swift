/// Tells from a paste's lines how many pages the article has.
struct TextPages {
  /// The number of pages that the lines name; 1 where they say nothing.
  private(set) var count = 1

  private static let ways: [[UInt8]] = [
    "halaman selanjutnya", "halaman berikutnya", "halaman berikut", "lanjut ke halaman",
    "bersambung ke halaman",
    "next page", "baca halaman selanjutnya",
  ].map { Array($0.utf8) }

  /// Whether the line leads to the next page.
  static func leadsOn(_ line: Line) -> Bool {
    let bare = line.trimming { !$0.isWordByte }
    return line.count <= 60 && ways.contains { bare.startsIgnoringCase(with: $0) }
  }

  /// Reads the lines of `range`; numbers alone count only outside of the `body`.
  init(_ lines: [Line], _ kinds: [TextLineKind], in range: Range<Int>, body: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = lines[index]
      index += 1
      if kinds[index - 1] == .marks || (kinds[index - 1] == .scrap && line.first == 0x31) {
        guard let last = Self.counted(lines, from: index - 1, to: range.upperBound) else { continue }
        // The way on, or a label, says what the numbers are; below the body nothing else counts up so.
        if index - 1 >= body.upperBound || index - 1 < body.lowerBound { count = max(count, last.number) }
        index = max(index, last.past)
      } else if kinds[index - 1] == .furniture(.paging) || Self.leadsOn(line) {
        if Self.leadsOn(line) { count = max(count, 2) }
        guard line.startsIgnoringCase(with: Array("halaman".utf8)) else { continue }
        let rest = line.dropFirst(7).trimming { $0 == 0x20 || $0 == 0x3A }
        if rest.isEmpty, let last = Self.counted(lines, from: index, to: range.upperBound) {
          count = max(count, last.number)
        } else if rest.isEmpty, index < range.upperBound, Self.isNumbers(lines[index]) {
          count = max(count, PageCount.last(in: lines[index]) ?? 1)
        } else if rest.first?.isDigit == true, rest.count < 40,
          rest.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x2F || $0 == 0x7C || $0.isLetter })
        {
          count = max(count, PageCount.last(in: rest) ?? 1)
        }
      }
    }
    if count > 60 { count = 1 }
  }

  /// "1 2 3 4 Next" without its last word.
  private static func withoutWayOn(_ line: Line) -> Line {
    let end = line.lastIndex(where: \.isDigit).map { $0 + 1 } ?? line.startIndex
    let word = line[end...].trimming { !$0.isLetter }
    return ["next", "selanjutnya", "berikutnya", "last", "terakhir", "show all", "tampilkan semua"].contains {
      word.equalsIgnoringCase(Array($0.utf8))
    } ? line[..<end] : line
  }

  private static func isNumbers(_ line: Line) -> Bool {
    line.allSatisfy { $0.isDigit || $0 == 0x20 || $0 == 0x7C || $0 == 0x2F }
  }

  /// The last of the numbers that count up from 1, in one line or one a line.
  private static func counted(_ lines: [Line], from start: Int, to end: Int) -> (number: Int, past: Int)? {
    var number = 0
    var index = start
    scan: while index < end, lines[index].count < 80 {
      let line = withoutWayOn(lines[index])
      guard isNumbers(line) else { break }
      for digits in line.split(whereSeparator: { !$0.isDigit }) {
        guard digits.count <= 2, Int(digits.string) == number + 1 else { break scan }
        number += 1
      }
      index += 1
    }
    return number >= 2 ? (number, max(index, start + 1)) : nil
  }
}
