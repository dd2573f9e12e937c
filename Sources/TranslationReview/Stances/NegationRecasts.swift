internal import English
internal import NewsModel

/// English that says by itself what Indonesian denies: "tidak sama" is "different", "tidak sebesar" is "less".
enum NegationRecasts {
  /// What is denied, with the English of its denial, in any form.
  private static let rows: [(denied: String, english: String)] = [
    ("sama", "different differ unlike vary separate"), ("berbeda", "same alike equal similar"),
    ("berubah", "same constant stable steady static stagnant stabilise fixed flat"),
    ("tetap", "variable floating temporary casual interim"), ("bergerak", "fixed landline motionless"),
    ("jelas pasti menentu yakin", "vague doubtful doubt murky mystery"),
    ("mudah gampang sederhana", "hard tough struggle complicated complex tricky"),
    ("benar betul", "untrue lie hoax misleading baseless"),
    ("sengaja", "accident coincidence coincidental inadvertent chance"),
    (
      "hadir ikut bermain tampil bertanding turun beraksi mengikutsertakan menyertakan",
      "skip out sideline omit drop suspend boycott"
    ),
    ("masuk", "out"), ("resmi", "informal private"), ("berlaku", "cease expire"),
    ("selamat", "dead die death kill"),
    ("mati", "alive survive"), ("setuju sepakat mendukung", "oppose opposed object against"),
    ("suka senang", "hate dislike resent boo jeer angry upset frustrated unhappy"),
    ("ingin mau bersedia rela", "loath decline resist"),
    ("percaya yakin", "distrust scepticism sceptical skeptical disbelief confidence"),
    ("ramah bersahabat", "hostile cold rude"),
    ("stabil bergejolak", "volatile volatility turbulent turbulence fluctuate shaky"),
    ("aman", "dangerous danger risky hazardous"), ("sehat", "sick ill sickly ailing"),
    ("adil", "bias lopsided"),
    ("tahu mengetahui paham mengerti", "ignorant wonder baffle surprise unaware"),
    ("cukup memadai", "scarce"),
    ("lengkap", "partial"),
    ("sesuai patut cocok tepat", "mismatch contrary contravene breach unsuited instead"),
    ("mematuhi patuh taat", "flout disregard breach"),
    ("biasa lazim wajar", "extraordinary rare strange odd"),
    ("kentara terlihat tampak kelihatan", "subtle hidden obscure"),
    ("selesai rampung tuntas berakhir", "ongoing underway finalise"),
    ("baik bagus", "bad poor badly poorly"), ("buruk jelek", "good well decent"),
    ("penting", "trivial minor petty"),
    ("berbahaya", "safe"), ("berdaya berkutik", "bay"), ("putus", "steady constant"),
    ("terbatas terhingga terhitung", "countless numerous vast"), ("terpakai", "idle spare leftover"),
    ("diketahui dikenal", "mystery obscure poorly"), ("tertangkap ditangkap", "fugitive run large"),
    ("mampu sanggup", "struggle"), ("biaya", "free freely"),
    ("terduga disangka", "surprise shock sudden suddenly"),
    ("peduli", "regardless despite"), ("membuahkan", "fruitless"), ("gol", "draw nil blank"),
    ("terganggu mengganggu", "smooth smoothly"), ("ragu", "sure confident certain"),
    ("puas", "disappoint unhappy angry"),
    ("termasuk", "exclude exclusive addition besides plus top apart outside"),
    ("berhasil sukses", "miss drop lose fail squander waste"),
    ("optimal maksimal", "low below lack limited poor"),
    (
      "disebutkan disebut diungkapkan menyebut menyebutkan mengutip dikutip",
      "anonymity anonymous anonymously undisclosed unspecified unidentified unnamed"
    ),
    ("tara bandingannya bandingnya tandingannya duanya", "superior peerless unique"),
    ("rahasia", "public open known common"), ("aneh asing baru", "common familiar usual old normal"),
    ("demikian", "different differ otherwise contrary"),
    ("nyaman", "disturb inconvenient inconvenience disrupt"), ("bersalah", "clear acquit"),
    ("praktis", "cumbersome"), ("meneruskan melanjutkan", "end exit out crash quit"),
    ("habis", "available left over"), ("jadi", "cancel scrap"), ("tidur", "awake insomnia sleepless"),
    ("diragukan disangsikan dimungkiri dipungkiri", "beyond certain clear sure surely"),
    ("memerlukan membutuhkan perlu butuh", "away eliminate spare"), ("kalah", "equally likewise"),
    ("adanya", "dissolution"), ("lagi", "former formerly cease"),
  ]

  private static let table: WordTable<WordSet> = {
    var table = WordTable<WordSet>()
    for (denied, english) in rows {
      let stems = EnglishText(words: Array(english.utf8)).tokens.map(\.stem)
      for word in EnglishText(words: Array(denied.utf8)).tokens {
        var known = table[word.hash] ?? WordSet()
        for stem in stems { known.insert(stem) }
        table[word.hash] = known
      }
    }
    return table
  }()

  /// Behind a negation these deny a degree only ("tidak banyak", "tidak lebih dari"), which English says with `degrees`.
  private static let degreeWords: WordSet = [
    "banyak", "terlalu", "lebih", "begitu", "seberapa", "sepenuhnya", "sebesar", "sebanyak", "setinggi",
    "secepat",
    "sekuat", "sebaik", "seburuk", "semudah", "seluas", "seberat", "sepenting", "sekeras", "seketat",
    "sepopuler",
    "semahal", "semurah", "seramai", "separah", "serendah",
  ]
  private static let degrees = stems(
    "only just merely little few less least fewer slightly small barely limited modest under poorly partially minimise"
  )
  private static let sampai = WordHash.of("sampai")
  private static let less = stems("less fewer under below short almost nearly")
  /// What should not be done is warned against.
  private static let warnings = stems("against avoid refrain stay keep beware discourage dissuade deter")
  private static let purposes: WordSet = ["agar", "supaya", "untuk"]
  private static let belum = WordHash.of("belum"), bukan = WordHash.of("bukan"), yet = WordHash.of("yet")
  /// "kalau tidak": "unless", "otherwise".
  private static let conditions: WordSet = ["jika", "kalau", "bila", "apabila"]
  private static let otherwise = stems("unless otherwise else")
  private static let instead = stems("instead rather")
  private static let pending = stems("pending await doubtful undecided outstanding")

  private static func stems(_ words: String) -> WordSet {
    var set = WordSet()
    for word in EnglishText(words: Array(words.utf8)).tokens { set.insert(word.stem) }
    return set
  }

  /// Words that may stand between a negation and what it denies.
  private static let passed: WordSet = [
    "dapat", "bisa", "akan", "pernah", "terlalu", "begitu", "lagi", "juga", "boleh", "banyak", "merasa", "di",
    "ingin", "mau", "berbuat", "memiliki", "mempunyai", "punya", "hal", "sesuatu", "suatu", "merupakan",
    "yang",
  ]
  /// So many of them.
  private static let reach = 2

  /// The negations of a segment that the target does not say in words which deny nothing; each such word answers one.
  static func left(of negations: [SourceNegation], _ segment: ReviewedSegment) -> [SourceNegation] {
    var used: Set<Int> = []
    return negations.filter { !isRecast($0, segment, &used) }
  }

  private static func isRecast(
    _ negation: SourceNegation, _ segment: ReviewedSegment, _ used: inout Set<Int>
  ) -> Bool {
    let tokens = segment.sourceTokens
    let first = negation.token + 1
    var index = first
    while index < tokens.count, index - first <= reach, tokens[index].kind == .word {
      if let answers = table[tokens[index].hash], take(answers, segment, &used) { return true }
      if degreeWords.contains(tokens[index].hash), take(degrees, segment, &used) {
        return true
      }
      guard passed.contains(tokens[index].hash) else { break }
      index += 1
    }
    // "belum sampai 5 persen": less than that
    if first + 1 < tokens.count, tokens[first].hash == sampai, tokens[first + 1].kind == .number {
      return take(less, segment, &used)
    }
    if tokens[negation.token].hash == belum {
      return take(pending, segment, &used) || takeYet(segment, &used)
    }
    if tokens[negation.token].hash == bukan { return take(instead, segment, &used) }
    if negation.token > 0, conditions.contains(tokens[negation.token - 1].hash) {
      return take(otherwise, segment, &used)
    }
    return negation.token > 0 && purposes.contains(tokens[negation.token - 1].hash)
      && take(warnings, segment, &used)
  }

  /// The same for "yet to": "belum bisa memastikan", "has yet to identify".
  private static func takeYet(_ segment: ReviewedSegment, _ used: inout Set<Int>) -> Bool {
    let tokens = segment.target.tokens
    let place = tokens.indices.dropLast().first {
      tokens[$0].hash == yet && tokens[$0 + 1].meaning.kind == .upTo && !used.contains($0)
    }
    return place.map { used.insert($0).inserted } ?? false
  }

  /// Whether one of some words stands in the target and has answered nothing yet; it has then.
  private static func take(_ stems: WordSet, _ segment: ReviewedSegment, _ used: inout Set<Int>) -> Bool {
    let tokens = segment.target.tokens
    let place = tokens.indices.first {
      tokens[$0].kind == .word && stems.contains(tokens[$0].stem) && !used.contains($0)
    }
    return place.map { used.insert($0).inserted } ?? false
  }
}
