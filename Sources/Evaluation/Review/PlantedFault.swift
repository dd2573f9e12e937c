package import NewsModel

/// A fault that was put into a good translation.
package struct PlantedFault: Sendable, Equatable {
  /// What was done to the translation.
  package enum Kind: String, Sendable, CaseIterable {
    /// A digit of a number changed.
    case number
    /// A scale word swapped ("million" for "billion").
    case scale
    /// The marks for thousands and decimals swapped.
    case separators
    /// Day and month swapped.
    case dayMonth = "day-month"
    /// A unit swapped.
    case unit
    /// A name misspelled.
    case name
    /// A negation dropped.
    case negation
    /// Who says it dropped.
    case attribution
    /// A word of the source left in the target.
    case untranslated
    /// A sentence cut.
    case sentence
    /// A term replaced by another of its class.
    case term
    /// A forbidden English put for a permitted one.
    case forbidden

    /// The rules of which one must find it.
    package var rules: Set<String> {
      switch self {
      case .number: ["numbers", "scale", "separators", "dates", "times"]
      case .scale: ["scale", "numbers"]
      case .separators: ["separators", "numbers", "scale"]
      case .dayMonth: ["dates"]
      case .unit: ["units"]
      case .name: ["names", "terms"]
      case .negation: ["negation"]
      case .attribution: ["attribution"]
      case .untranslated: ["untranslated"]
      case .sentence: ["omission"]
      case .term: ["terms"]
      case .forbidden: ["forbidden-terms"]
      }
    }
  }

  /// What was done.
  package var kind: Kind
  /// The index of the pair.
  package var pair: Int
  /// What stood in the good translation where the fault is.
  package var old: String
  /// What stands there now; empty where something is gone.
  package var new: String
  /// The target with the fault.
  package var target: String
  /// Where the fault stands in it; empty where something is gone.
  package var range: TextRange
}
