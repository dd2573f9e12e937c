/// Tells whether a sentence speaks of the site that prints it, and not of the news.
enum SiteTalk {
  /// Words for what a site asks its readers to open or to join, and for itself and them.
  private static let objects: [[UInt8]] = [
    "http", "www.", "google news", "whatsapp channel", "saluran whatsapp", "kanal whatsapp",
    "channel whatsapp",
    "grup telegram", "channel telegram", "di sini", "disini", "play store", "app store", "newsletter",
    "push notif",
    "email kamu", "ponsel kamu", " kami ", " kami.", " kami!", " anda ", " anda.", " anda!", "ponselmu",
    "our newsletter", "email address",
    "email newsletter", "our app", " app for ", " apps for ", "our website", "our site", "on facebook",
    "on twitter",
    "on instagram", "unsubscribe", "privacy policy", "terms of service", "terms of use", "your inbox",
    "our journalism",
    "our podcast", "let us know",
  ].map { Array($0.utf8) }

  /// Verbs with which a site asks its readers to do something.
  private static let requests: [[UInt8]] = [
    "ikuti", "simak", "dapatkan", "baca", "gabung", "bergabung", "yuk", "ayo", "mari", "klik", "cek", "unduh",
    "download", "install", "nikmati", "jangan lewatkan", "follow", "saksikan", "silakan", "silahkan",
    "berlangganan",
    "temukan", "update", "subscribe", "sign up", "join", "get", "stay", "like us", "check out",
    "then sign up", "for more",
    "click", "want", "please", "anda", "kunjungi", "tonton",
  ].map { Array($0.utf8) }

  /// Whether the line names a host, or an object of the site's promotion.
  static func isSaid(in line: Line) -> Bool {
    objects.contains { line.firstIndexIgnoringCase(of: $0) != nil } || namesHost(line)
  }

  /// Whether the line asks the reader for something, names a host or claims rights.
  static func isAsked(_ line: Line) -> Bool {
    requests.contains {
      line.startsIgnoringCase(with: $0)
        && (line.count == $0.count || !line[line.startIndex + $0.count].isLetter)
    } || namesHost(line) || line.firstIndexIgnoringCase(of: [0xC2, 0xA9]) != nil
  }

  /// Whether the line, after `length` bytes of a phrase such as "copyright", goes on as a claim of rights does.
  static func claimsRights(_ line: Line, after length: Int) -> Bool {
    let rest = line.dropFirst(length).trimming { $0 == 0x20 || $0 == 0x3A }
    return line.starts(with: [0xC2, 0xA9]) || rest.starts(with: [0xC2, 0xA9]) || rest.first == 0x28
      || rest.prefix(4).filter(\.isDigit).count == 4
      || rest.startsIgnoringCase(with: Array("dilindungi".utf8))
  }

  /// Whether an outlet, or the title of an article, is named in the words that follow "telah tayang di".
  static func namesOutlet(_ rest: Line) -> Bool {
    let words = rest.split(separator: 0x20, maxSplits: 3)
    return words.prefix(3).contains { SiteNames.isHostLike($0.trimming { !$0.isWordByte }) }
      || words.first.map(Dateline.isOutlet) == true
      || rest.firstIndexIgnoringCase(of: Array("dengan judul".utf8)) != nil
  }

  private static func namesHost(_ line: Line) -> Bool {
    line.split(separator: 0x20).contains {
      $0.contains(0x2E) && SiteNames.isHostLike($0.trimming { !$0.isWordByte })
    }
  }
}
