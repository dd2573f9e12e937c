extension Reading.Layers {
  /// The affixes by name, in the order in which they stand from the word's outside ("di-", "-kan", "-nya").
  public var names: [String] {
    let all: [(Reading.Layers, String)] = [
      (.repeated, "reduplication"), (.free, "free prefix"), (.ku, "ku-"), (.kau, "kau-"), (.di, "di-"),
      (.meN, "meN-"), (.ter, "ter-"), (.se, "se-"), (.ke, "ke-"), (.ber, "ber-"), (.peN, "peN-"),
      (.pe, "pe-"),
      (.per, "per-"), (.kan, "-kan"), (.i, "-i"), (.an, "-an"), (.nya, "-nya"), (.kuAfter, "-ku"),
      (.muAfter, "-mu"), (.lah, "-lah"), (.kah, "-kah"), (.pun, "-pun"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
