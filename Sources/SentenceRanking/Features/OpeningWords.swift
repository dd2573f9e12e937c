/// Words that a sentence opens with, and what they say of it.
enum OpeningWords {
  /// Words that stand for somebody or something named before.
  static let pronouns: Set<String> = [
    "ia", "dia", "beliau", "mereka", "keduanya", "ketiganya", "menurutnya",
  ]
  /// Words that join or point back, or may.
  static let connectives: Set<String> = [
    "itu", "ini", "hal", "tersebut", "namun", "tetapi", "tapi", "selain", "sementara", "sedangkan", "karena",
    "sehingga", "kemudian", "lalu", "padahal", "bahkan", "adapun", "oleh", "selanjutnya", "apalagi", "pun",
    "sebab", "akibatnya", "maka", "jadi", "begitu", "demikian", "sebaliknya", "meski", "walau", "dengan",
  ]
  /// Words by which the speaker speaks of himself or to the reader.
  static let firstPerson: Set<String> = [
    "saya", "aku", "kami", "kita", "anda", "kamu", "kalian", "gue", "gua",
  ]
  /// Words of links, captions and credits, in short lines.
  static let boilerplate: Set<String> = [
    "baca", "simak", "lihat", "tonton", "saksikan", "klik", "ikuti", "follow", "foto", "video", "ilustrasi",
    "infografis", "editor", "reporter", "penulis", "copyright", "sumber",
  ]

  /// Connectives by which a sentence does not stand alone, by themselves.
  static let leaning: Set<String> = [
    "namun", "tetapi", "tapi", "sedangkan", "padahal", "bahkan", "akibatnya", "sebaliknya", "selanjutnya",
    "kemudian", "lalu", "apalagi", "demikian", "begitu", "maka", "adapun", "itu", "ini", "sehingga",
  ]
  /// Words that lean when one of `pointers` follows: "hal itu", "karena itu", "selain itu", "oleh karena itu".
  static let leaningBefore: Set<String> = [
    "hal", "selain", "karena", "oleh", "meski", "walau", "dengan", "sementara", "setelah", "untuk", "atas",
    "kendati", "di", "pada", "sebab",
  ]
  static let pointers: Set<String> = [
    "itu", "ini", "tersebut", "demikian", "begitu", "karena", "sebab",
  ]
}
