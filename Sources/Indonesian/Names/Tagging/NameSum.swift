/// The sum of the weights of a word's features.
struct NameSum: NameFeatureSink {
  private let places: [NameWeights.Sum]
  private let words: NameRows
  private let letters: NameRows
  /// By label.
  private(set) var sum = NameWeights.Sum()

  /// Starts with none.
  init(_ weights: NameWeights) {
    (places, words, letters) = (weights.places, weights.words, weights.letters)
  }

  /// Starts anew.
  @inline(__always) mutating func clear() { sum = NameWeights.Sum() }

  @inline(__always) mutating func place(_ place: Int) { sum &+= places[place] }

  @inline(__always) mutating func word(_ number: UInt32, _ offset: Int) {
    sum &+= words.rows[words.place(of: number) &+ offset]
  }

  @inline(__always) mutating func letters(_ number: UInt32) {
    sum &+= letters.rows[letters.place(of: number)]
  }
}
