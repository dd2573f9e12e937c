import NewsModel
import Testing

@testable import Indonesian

private let regular = RegularForms { analyser.rootClass(of: $0) }

@Test(arguments: [
  ("memasok", "pasok"), ("menulis", "tulis"), ("mengirim", "kirim"), ("menyusun", "susun"),
  ("membeli", "beli"), ("mendukung", "dukung"), ("mengajar", "ajar"), ("menggugat", "gugat"),
  ("melihat", "lihat"), ("menanti", "nanti"), ("mengesahkan", "sahkan"),
  ("memperbaiki", "perbaiki"), ("memberlakukan", "berlakukan"), ("mengeluarkan", "keluarkan"),
  ("mengevaluasi", "evaluasi"), ("memaki", "maki"),
])
func verbsWithoutTheirPrefix(verb: String, base: String) {
  #expect(regular.base(of: verb) == base)
}

@Test(arguments: ["merdeka", "merah", "menang", "me", "mega", "berlari", "membxyzkan"])
func whatHasNoSuchPrefixHasNoBase(word: String) {
  #expect(regular.base(of: word) == nil)
}

@Test(arguments: [
  ("memasok", TermEntry.PartOfSpeech.verb, ["dipasok", "kupasok", "kaupasok", "memasoknya", "dipasoknya"]),
  ("memberi tahu", .verb, ["diberi tahu", "kuberi tahu", "kauberi tahu"]), ("berlari", .verb, []),
  ("rumah", .noun, ["rumahnya", "rumahku", "rumahmu", "rumah-rumah", "rumah-rumahnya"]),
  ("rumah sakit", .noun, ["rumah sakitnya", "rumah-rumah sakit"]),
  ("oleh-oleh", .noun, ["oleh-olehnya", "oleh-olehku", "oleh-olehmu"]),
  ("besar", .adj, ["besarnya", "besar-besar", "terbesar"]), ("Medan", .name, []), ("di", .prep, []),
  ("Bank sentral", .noun, []), ("", .noun, []),
])
func formsOfAClass(source: String, pos: TermEntry.PartOfSpeech, forms: [String]) {
  #expect(regular.forms(of: source, pos) == forms)
}
