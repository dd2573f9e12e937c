import NewsModel
import Testing

@testable import English
@testable import TranslationReview

/// The placeholders of a text as they stand there.
private func found(_ text: String) -> [String] {
  let all = PlaceholderScan(Array(text.utf8)).all
  // A text whose marks show none is not walked through.
  #expect(PlaceholderScan(EnglishText(text)).all == all)
  return all.map { text.text(in: $0.range) }
}

@Test(arguments: [
  ("Ada %d berkas di %s.", ["%d", "%s"]),
  ("%1$s dan %2$d", ["%1$s", "%2$d"]),
  ("%(nama)s %-5.2f %@ %lld", ["%(nama)s", "%-5.2f", "%@", "%lld"]),
  ("%{nama} %1 %L2 %n", ["%{nama}", "%1", "%L2", "%n"]),
  ("100%% selesai %%s", []),
  ("naik 5 %dari 10% saja, 20%-an", []),
  ("kenaikan % suara", []),
  (
    "{0} {nama} {0:N2} {x!r} {{ halaman }} ${NAMA} #{x}",
    [
      "{0}", "{nama}", "{0:N2}", "{x!r}", "{{ halaman }}", "${NAMA}", "#{x}",
    ]
  ),
  ("{} { a } {dua kata} $5 #satu {", []),
  ("<b>tebal</b> <br/> <a href=\"x\">y</a>", ["<b>", "</b>", "<br/>", "<a href=\"x\">", "</a>"]),
  ("1 < 2 dan 3 > 2 <3 <> </>", []),
  (
    "Lihat https://berita.example/a?b=(c), atau (www.kota.example).",
    [
      "https://berita.example/a?b=(c)", "www.kota.example",
    ]
  ),
  ("“https://berita.example/x” http:// https://. www. wwwx", ["https://berita.example/x"]),
  ("Surel: redaksi.kota+1@berita.co.example. @nama a@b", ["redaksi.kota+1@berita.co.example"]),
  ("https://berita.example/@redaksi.kota", ["https://berita.example/@redaksi.kota"]),
])
func placeholdersAreFound(text: String, wanted: [String]) { #expect(found(text) == wanted) }

/// Of whatever stands there, ranges stay inside the text and in order.
@Test(arguments: [
  "", "%", "%%", "%(", "%1$", "{", "{{", "${", "<", "</", "<a", "@", "a@", "@b.c", "h", "https://", "www.",
  "%*",
  String(repeating: "%(a", count: 5000), String(repeating: "{a:", count: 5000),
  String(repeating: "<a ", count: 5000),
  String(repeating: "a@", count: 5000), String(repeating: "www.", count: 5000),
])
func placesStayInside(text: String) {
  var end = 0
  for placeholder in PlaceholderScan(Array(text.utf8)).all {
    #expect(placeholder.range.start >= end && placeholder.range.end <= text.utf8.count)
    end = placeholder.range.end
  }
}

@Test(arguments: [
  ("%s %d", "%s %d", 0, 0), ("%s %d", "%2$d %1$s", 0, 0), ("%s %d", "%d %s", 2, 2), ("%i", "%d", 0, 0),
  ("{a} {b}", "{b} {a}", 0, 0), ("{a} {a}", "{a}", 1, 0), ("{0}", "{0:N2}", 0, 0), ("<B>", "<b>", 0, 0),
  ("<a href='x'>", "<a href='y'>", 0, 0), ("http://a.example/", "https://www.A.example", 0, 0),
  ("http://a.example/B", "http://a.example/b", 1, 1), ("A@b.example", "a@b.example", 0, 0),
])
func placeholdersAnswerEachOther(source: String, target: String, lost: Int, added: Int) {
  let comparison = PlaceholderComparison(
    source: PlaceholderScan(Array(source.utf8)).all, target: PlaceholderScan(Array(target.utf8)).all)
  #expect((comparison.lost.count, comparison.added.count) == (lost, added))
}

@Test func addressesOfTwoLanguagesAreTwins() {
  #expect(WebKey.isTwin("id.kota.example/berita", "en.kota.example/berita"))
  #expect(WebKey.isTwin("kota.example/id/berita", "kota.example/en/berita"))
  #expect(!WebKey.isTwin("kota.example/id/berita", "kota.example/en/warta"))
}
