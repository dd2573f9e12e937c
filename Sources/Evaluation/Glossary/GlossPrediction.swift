internal import FoundationEssentials
package import NewsModel

/// The terms that were found in one sentence, with their English.
package struct GlossPrediction: Sendable, Equatable {
  /// A term that was found.
  package struct Match: Sendable, Equatable {
    /// Where it stands, as offsets of Unicode scalars.
    package var range: Range<Int>
    /// Its English, preferred first.
    package var targets: [String]

    /// Makes a match of its parts.
    package init(range: Range<Int>, targets: [String]) {
      self.range = range
      self.targets = targets
    }
  }

  /// The terms.
  package var matches: [Match]

  /// Makes a prediction of its parts.
  package init(matches: [Match]) { self.matches = matches }

  /// What a gloss of a whole sentence shows. A name that stays as it is is no match; an acronym that stays is one.
  package init(_ glossed: GlossedText) {
    // The number of scalars before each byte.
    var before: [Int] = []
    before.reserveCapacity(glossed.text.utf8.count + 1)
    for (number, scalar) in glossed.text.unicodeScalars.enumerated() {
      before.append(contentsOf: repeatElement(number, count: scalar.utf8.count))
    }
    before.append((before.last ?? -1) + 1)
    matches = []
    for gloss in glossed.glosses {
      let source = glossed.text.text(in: gloss.range)
      if gloss.english == [source], source.unicodeScalars.first?.properties.isUppercase == true,
        source.unicodeScalars.contains(where: \.properties.isLowercase)
      {
        continue
      }
      matches.append(
        Match(range: before[gloss.range.start]..<before[gloss.range.end], targets: gloss.english))
    }
  }
}

extension GlossPrediction {
  /// A line of the predictions' file: the number of the pair, from 0, and the matches.
  package func line(number: Int) -> String {
    PredictionJSON(
      line: number,
      matches: matches.map {
        PredictionJSON.Match(start: $0.range.lowerBound, end: $0.range.upperBound, targets: $0.targets)
      }
    ).text
  }
}

private struct PredictionJSON: Encodable {
  struct Match: Encodable {
    let start: Int
    let end: Int
    let targets: [String]
  }

  let line: Int
  let matches: [Match]

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and strings: nothing that can't be encoded.
    guard let data = try? encoder.encode(self) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
