internal import NewsModel

/// A number that was read: digits or words with their scale word.
struct ReadNumber {
  var value: ExactValue
  /// The index of the token behind it.
  var next: Int
  var traits: EnglishFigure.Traits = []
  /// "100m" may be a hundred million.
  var other: ExactValue?
}

extension EnglishFigureScan {
  /// The number that begins at a token, its scale word with it.
  func number(_ start: Int, isMoney: Bool = false) -> ReadNumber? {
    if isNumber(start) { return numeral(start, isMoney: isMoney) }
    guard isWord(start) else { return nil }
    switch meaning(start) {
    case .small, .tens: return spelled(start)
    case .article: return article(start)
    case .fraction where value(start) == 2: return half(start, of: ExactValue(0))
    case .dozen: return ReadNumber(value: ExactValue(12), next: start + 1, traits: [.spelled, .weak])
    case .roundPlural: return roundPlural(start)
    default: return nil
    }
  }

  private func numeral(_ start: Int, isMoney: Bool) -> ReadNumber? {
    guard let numeral = EnglishNumeral(slice(start)) else { return nil }
    var read = ReadNumber(
      value: numeral.value, next: start + 1, traits: numeral.isForeign ? .foreignMarks : [])
    let behind = pastHyphen(read.next)
    // "300 thousands" as well
    if meaning(behind) == .scale || meaning(behind) == .hundred
      || meaning(behind) == .roundPlural && value(behind) > 1
    {
      read.value = read.value.scaled(by: value(behind))
      read.traits.insert(.scaled)
      read.next = behind + 1
      // "2 million billion", "1.2 thousand million"
      if meaning(read.next) == .scale {
        read.value = read.value.scaled(by: value(read.next))
        read.next += 1
      }
    } else if isWord(read.next), isGlued(read.next), meaning(read.next) == .none {
      let power =
        says(read.next, EnglishFigureScan.m)
        ? 6
        : says(read.next, EnglishFigureScan.k)
          ? 3
          : says(read.next, EnglishFigureScan.b) ? 9 : 0
      if power > 0 {
        let scaled = read.value.scaled(by: power)
        if isMoney {
          read.value = scaled
          read.next += 1
          read.traits.insert(.scaled)
        } else {
          read.other = scaled
        }
      }
    } else if isNumber(read.next), isGlued(read.next) == false, isMark(read.next + 1, "/"),
      isNumber(read.next + 2)
    {
      // "1 1/2": whole and fraction.
      if let one = digits(read.next, most: 1), let two = digits(read.next + 2, most: 1), two > 0, one < two,
        let sum = read.value.adding(ExactValue(Int64(one * 1000 / two), exponent: -3))
      {
        read.value = sum
        read.next += 3
      }
    }
    return read
  }

  /// "twenty-one", "two hundred and thirty thousand", "one and a half million".
  private func spelled(_ start: Int) -> ReadNumber {
    var (total, current) = (ExactValue(0), ExactValue(0))
    var index = start
    var last = EnglishMeaning.Kind.none
    var words = 0
    var hasScale = false
    loop: while index < tokens.count {
      let place = pastHyphen(index)
      switch meaning(place) {
      case .small:
        guard
          last == .none || last == .tens && value(place) < 10 && value(place) > 0 || last == .hundred
            || last == .scale || last == .and
        else { break loop }
        current = current.adding(ExactValue(Int64(value(place)))) ?? current
        last = .small
      case .tens:
        guard last == .none || last == .hundred || last == .scale || last == .and else { break loop }
        current = current.adding(ExactValue(Int64(value(place)))) ?? current
        last = .tens
      case .hundred:
        guard last == .small || last == .tens else { break loop }
        current = current.scaled(by: 2)
        last = .hundred
      case .scale,
        .roundPlural where value(place) == 3:
        guard last != .none, last != .and else { break loop }
        total = total.adding(current.scaled(by: value(place))) ?? total
        current = ExactValue(0)
        hasScale = true
        last = .scale
      case .dozen where last == .small:
        current = current.times(ExactValue(12)) ?? current
        index = place + 1
        words += 1
        break loop
      case .and:
        // "two-thousand-and-one" as well
        let behind = meaning(pastHyphen(place + 1))
        if last == .hundred || last == .scale, behind == .small || behind == .tens {
          last = .and
        } else if meaning(place + 1) == .article, meaning(place + 2) == .fraction,
          last == .small || last == .tens
        {
          current = current.adding(ExactValue(value(place + 2) == 2 ? 50 : 25, exponent: -2)) ?? current
          index = place + 3
          words += 2
          last = .small
          continue loop
        } else {
          break loop
        }
      case .point where last == .small && meaning(place + 1) == .small:
        current = current.adding(ExactValue(Int64(value(place + 1)), exponent: -1)) ?? current
        index = place + 2
        words += 2
        last = .small
        continue loop
      default: break loop
      }
      words += 1
      index = place + 1
    }
    let value = total.adding(current) ?? total
    var traits: EnglishFigure.Traits = .spelled
    if hasScale { traits.insert(.scaled) }
    if words == 1, (value.integer ?? 0) <= 3 { traits.insert(.weak) }
    return ReadNumber(value: value, next: index, traits: traits)
  }

  /// "a million", "a hundred and twenty", "a dozen", "a quarter".
  private func article(_ start: Int) -> ReadNumber? {
    let behind = start + 1
    switch meaning(behind) {
    case .hundred, .scale:
      var read = ReadNumber(
        value: ExactValue(1).scaled(by: value(behind)), next: behind + 1, traits: [.spelled, .scaled])
      // "a hundred thousand", "a hundred-thousand"
      let scale = pastHyphen(read.next)
      if meaning(behind) == .hundred, meaning(scale) == .scale {
        read.value = read.value.scaled(by: value(scale))
        read.next = scale + 1
      }
      let rest = meaning(read.next) == .and ? read.next + 1 : read.next
      if meaning(rest) == .small || meaning(rest) == .tens {
        let more = spelled(rest)
        read.value = read.value.adding(more.value) ?? read.value
        read.next = more.next
      } else if meaning(read.next) == .and, meaning(read.next + 1) == .article,
        meaning(read.next + 2) == .fraction,
        value(read.next + 2) == 2
      {
        read.value = ExactValue(15, exponent: -1).scaled(by: value(behind))
        read.next += 3
      }
      return read
    case .dozen: return ReadNumber(value: ExactValue(12), next: behind + 1, traits: [.spelled, .weak])
    case .fraction where value(behind) == 2: return half(behind, of: ExactValue(0))
    default: return nil
    }
  }

  /// "half", "half a million", "half million".
  private func half(_ start: Int, of whole: ExactValue) -> ReadNumber? {
    var behind = pastHyphen(start + 1)
    if meaning(behind) == .article { behind += 1 }
    if meaning(behind) == .scale || meaning(behind) == .hundred {
      return ReadNumber(
        value: ExactValue(5, exponent: -1).scaled(by: value(behind)), next: behind + 1,
        traits: [.spelled, .scaled])
    }
    if meaning(behind) == .dozen {
      return ReadNumber(value: ExactValue(6), next: behind + 1, traits: [.spelled, .weak])
    }
    return nil
  }

  /// "dozens", "hundreds of thousands".
  private func roundPlural(_ start: Int) -> ReadNumber {
    var power = value(start)
    var next = start + 1
    if says(next, EnglishFigureScan.of), meaning(next + 1) == .roundPlural || meaning(next + 1) == .scale {
      power += value(next + 1)
      next += 2
    }
    return ReadNumber(
      value: ExactValue(1).scaled(by: power), next: next, traits: [.spelled, .round, .weak, .scaled])
  }
}
