// Ordinals, and the nouns that tell an ordinal from a collective. Source: the number specification, section 4.

/// Words that make or place ordinals.
let ordinalWords: VocabularyTable = [
  ("kedua", .ordinal, 2), ("ketiga", .ordinal, 3), ("keempat", .ordinal, 4), ("kelima", .ordinal, 5),
  ("keenam", .ordinal, 6), ("ketujuh", .ordinal, 7), ("kedelapan", .ordinal, 8), ("kesembilan", .ordinal, 9),
  ("kesepuluh", .ordinal, 10), ("kesebelas", .ordinal, 11),
  ("keduanya", .ordinal, 102), ("ketiganya", .ordinal, 103), ("keempatnya", .ordinal, 104),
  ("kelimanya", .ordinal, 105),
  ("ke", .ke, 0),
  ("orang", .people, 0), ("itu tersebut ini", .pointing, 0),
  (
    """
    negara tersangka pelaku korban pihak tim kubu calon pasangan terdakwa terduga saksi pemain tokoh pemimpin \
    pejabat petugas anggota mahasiswa siswa pelajar wni wna warga bocah perusahaan partai paslon klub kelompok \
    kandidat capres cawapres jenazah mobil kendaraan kapal pesawat desa daerah wilayah provinsi kota orangtua \
    presiden menteri kesebelasan finalis peserta pekerja polisi prajurit pembalap atlet petinju lembaga \
    belah mempelai sandera terpidana tahanan buronan rumah bank kepala
    """, .countedWhole, 0
  ),
  (
    """
    babak putaran peringkat gelombang putri putra ronde seri edisi jilid tahap termin periode urutan posisi \
    juara rangking ranking lap leg laga pekanan kalinya generasi kongres
    """, .ranked, 0
  ),
  ("hut", .special, Special.hut.rawValue), ("ri", .special, Special.ri.rawValue),
  ("kuartal triwulan", .yearPart, 0), ("semester", .yearPart, 1), ("caturwulan", .yearPart, 2),
  (
    """
    yang di dan dari pada dengan untuk telah sudah akan sedang ini itu tersebut tewas meninggal terluka luka \
    atau serta saat ketika dalam oleh karena sebagai ikut turut hadir mengungsi dinyatakan diamankan ditangkap \
    ditahan dirawat selamat hilang terjebak per lainnya lain menjadi terdiri masih mulai
    """, .phraseEnd, 0
  ),
  ("i", .roman, 1), ("ii", .roman, 2), ("iii", .roman, 3), ("iv", .roman, 4), ("v", .roman, 5),
  ("vi", .roman, 6), ("vii", .roman, 7), ("viii", .roman, 8), ("ix", .roman, 9), ("x", .roman, 10),
  ("xi", .roman, 11), ("xii", .roman, 12), ("xiii", .roman, 13), ("xiv", .roman, 14), ("xv", .roman, 15),
  ("xvi", .roman, 16), ("xvii", .roman, 17), ("xviii", .roman, 18), ("xix", .roman, 19), ("xx", .roman, 20),
  ("xxi", .roman, 21), ("xxii", .roman, 22), ("xxiii", .roman, 23), ("xxiv", .roman, 24),
  ("xxv", .roman, 25), ("xxvi", .roman, 26), ("xxvii", .roman, 27), ("xxviii", .roman, 28),
  ("xxix", .roman, 29),
  ("xxx", .roman, 30), ("xxxi", .roman, 31), ("xxxii", .roman, 32), ("xxxiii", .roman, 33),
  ("xxxiv", .roman, 34), ("xxxv", .roman, 35),
]

/// Parts of a year with their English.
let yearParts = ["quarter", "half", "four-month period"]
