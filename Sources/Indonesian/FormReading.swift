package import NewsModel

/// A reading of a single form as a person asks for it: the form it leads to, how, and at what cost.
package struct FormReading: Sendable, Equatable {
  /// The lower-case form that is left ("memasok", "pasok").
  package let form: String
  /// How far the word was stripped.
  package let step: Reading.Step
  /// What was taken off.
  package let layers: Reading.Layers
  /// How dear the reading is; comparable among the readings of one form.
  package let cost: Float

  /// The layers by name, outer prefixes first ("di-", "-kan", "-nya").
  package var affixes: [String] {
    layers.names
  }
}

extension Analyser {
  /// The readings of a form by itself, from least to most stripped, as lower-case strings with their layers.
  ///
  /// A capital says nothing here: "Memasok" is read as "memasok".
  package func readings(of form: String) -> [FormReading] {
    let text = analyse(form.lowercased())
    guard text.words.count == 1, let word = text.words.first else { return [] }
    return text.readings(of: word).map {
      FormReading(form: text.form(of: $0), step: $0.step, layers: $0.layers, cost: $0.cost)
    }
  }

  /// The likeliest root of a form by itself; where no affix can be taken off, the most stripped form ("KPK-nya" gives
  /// "kpk"), in lower case.
  package func root(of form: String) -> String {
    let readings = readings(of: form)
    let root = readings.filter { $0.step == .root }.min { $0.cost < $1.cost }
    return (root ?? readings.last)?.form ?? form.lowercased()
  }
}
