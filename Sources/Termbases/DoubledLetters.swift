/// Words that differ by a doubled letter and are both right.
enum DoubledLetters {
  /// Words that are right beside another that differs only by a doubled letter.
  static let likeOneAnother: Set<String> = [
    "refuge", "refugee", "retiree", "retire", "divorcee", "divorce", "fiancee", "fiance", "dessert", "desert",
    "felling", "feeling", "filling", "filing", "discus", "discuss", "finish", "button", "balloon", "saloon",
    "planning", "planing", "stripping", "striping", "latter", "later", "coma", "comma", "cannon", "canon",
    "employee", "trainee", "addressee", "detainee", "committee", "hopping", "hoping", "robbed", "robed",
    "winning", "wining", "coking", "cooking", "canning", "caning", "baring", "barring", "staring", "starring",
    "scarred", "scared", "tapped", "taped",
    "caller", "passer", "matter", "dinner", "diner", "supper", "super", "holly", "wholly", "holy", "bellow",
  ]
}
