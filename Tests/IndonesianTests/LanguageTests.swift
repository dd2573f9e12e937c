import Indonesian
import Testing

@Test(arguments: [
  ("id", "Pemerintah mengumumkan rencana baru bagi warga kota karena banjir belum surut."),
  ("id", "Polisi menangkap tiga tersangka kasus pencurian mobil di Bandung"),
  ("ms", "Kerajaan mengumumkan rancangan baharu kerana banjir di beberapa negeri belum pulih."),
  ("ms", "Polis tahan tiga suspek kes curi kereta"),
  ("en", "The government announced a new plan because the floods have not receded."),
  ("en", "Police arrest three suspects over stolen cars"),
  ("other", "Le gouvernement a annoncé une nouvelle loi sur la sécurité des transports."),
  ("other", "政府は今日新しい計画を発表した"),
  ("other", "Правительство объявило новый план"),
  ("other", ""),
  ("other", "12.500 - 3/4 !!"),
])
func languageIsTold(tag: String, text: String) {
  #expect(LanguageIdentification.identify(text).language == tag)
}

@Test(arguments: [
  // Javanese in its everyday and its polite forms, and Sundanese, with and without accents.
  "Pamarentah Kabupaten Bantul nganakake lomba maca geguritan kanggo siswa SMP. Lomba iki dianakake ing pendhapa "
    + "kabupaten, dina Selasa (12/3). Peserta saka maneka sekolah padha melu kanthi semangat.",
  "Gubernur ngendika menawi bantuan kagem warga ingkang kenging banjir sampun dipun paringaken. \"Kula nyuwun "
    + "supados warga tansah waspada,\" ngendikanipun ing Semarang, Rebo.",
  "Gubernur Jawa Barat nyarios yén pamaréntah ngabantu warga anu kakeunaan ku banjir. Bantuan téh dibikeun ka warga "
    + "di Kabupatén Bandung dina poé Senén (4/3).",
  "Harga cabe di pasar Cikurubuk naek deui. Ceuk padagang, harga cabe ayeuna geus nepi ka saratus rebu rupiah sakilo, "
    + "padahal samemehna ngan salapan puluh rebu.",
])
func neighboursOfIndonesianAreOther(text: String) {
  let found = LanguageIdentification.identify(text)
  #expect(found.language == "other" && found.confidence >= 0.6, "\(found)")
}

@Test(arguments: [
  "Polisi menangkap dua orang di Sleman. \"Wis ora usah wedi, aku sing nggawa,\" ujar pelaku kepada korban, seperti "
    + "ditirukan oleh saksi. Keduanya kini ditahan dan akan dijerat dengan pasal pencurian.",
  "Kata warga, tradisi nyangku sudah ada sejak dulu. \"Ieu teh geus ti baheula, urang kudu ngajaga,\" kata sesepuh "
    + "desa. Acara itu dihadiri oleh ribuan orang dari berbagai daerah.",
])
func quotedNeighboursLeaveATextIndonesian(text: String) {
  #expect(LanguageIdentification.identify(text).language == "id")
}

@Test(arguments: ["Pada pukul 7 malam.", "Dua belas orang, tiga puluh lima rumah, seratus dua puluh."])
func malayIsNotTrustedByWordsThatBothHave(sentence: String) {
  let found = LanguageIdentification.identify(
    "Berita utama hari ini di daerah\n\nWarga setempat sudah mengetahui kabar itu sejak kemarin pagi. \(sentence) "
      + "Warga berharap masalah itu segera selesai.")
  #expect(found.language == "id" || found.confidence < 0.6, "\(found)")
}

@Test func malayIsTrustedByWordsOfItsOwn() {
  let found = LanguageIdentification.identify(
    "Polis menahan tiga lelaki yang disyaki mengedar dadah. Mahkamah menetapkan kes itu disebut semula pada bulan Ogos "
      + "kerana peguam tertuduh tidak hadir.")
  #expect(found.language == "ms" && found.confidence >= 0.6, "\(found)")
}

@Test func shortTextsAreTrustedLess() {
  let word = LanguageIdentification.identify("Presiden")
  let sentence = LanguageIdentification.identify("Presiden mengatakan bahwa harga beras akan segera turun.")
  #expect(word.confidence < sentence.confidence)
  #expect((0...1).contains(word.confidence) && sentence.confidence > 0.9)
}
