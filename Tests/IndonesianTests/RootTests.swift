import Indonesian
import NewsModel
import Testing

/// The examples of the specification of word structure: form and root, apart by a space.
private let examples = """
  pemerintah perintah, pemukul pukul, memukul pukul, melihat lihat, merusak rusak,
  mewakili wakil, meyakini yakin, memuat muat, menilai nilai, menyanyi nyanyi,
  menganga nganga, membuat buat, memfitnah fitnah, memvonis vonis, memperkuat kuat,
  memproses proses, mempunyai punya, mempengaruhi pengaruh, memengaruhi pengaruh, mendakwa dakwa,
  menjual jual, mencuri curi, menziarahi ziarah, mensyaratkan syarat, menulis tulis,
  penulis tulis, mentransfer transfer, mentaati taat, menyapu sapu, menstabilkan stabil,
  mensosialisasikan sosialisasi, menyosialisasikan sosialisasi, mensukseskan sukses, mengirim kirim, mengkritik kritik,
  mengkaji kaji, mengkonsumsi konsumsi, mengonsumsi konsumsi, mengambil ambil, menggali gali,
  menghitung hitung, mengkhianati khianat, mengebom bom, mengecat cat, mengesahkan sah,
  mengetes tes, mengecek cek, mengelas las, mengerem rem, pengesahan sah,
  pengeboman bom, menaikkan naik, petani tani, pekerja kerja, pejabat jabat,
  petugas tugas, petinju tinju, pedagang dagang, peserta serta, pelajar ajar,
  terasa rasa, tepercaya percaya, telanjur anjur, beragam ragam, berantai rantai,
  bekerja kerja, beternak ternak, belajar ajar, perbesar besar, perluas luas,
  pelabuhan labuh, ketua ketua, kekasih kasih, memberlakukan laku, diberangkatkan angkat,
  mengemukakan muka, dikedepankan depan, mengesampingkan samping, menyeimbangkan imbang, diseragamkan ragam,
  keberhasilan hasil, keterlambatan lambat, keseimbangan imbang, kepemimpinan pimpin, kepemilikan milik,
  ketidakhadiran hadir, berpendidikan didik, berpenduduk duduk, berkelanjutan lanjut, pemberlakuan laku,
  persetujuan setuju, sekeluarga keluarga, sepengetahuan tahu, membaik baik, meningkat tingkat,
  menepi tepi, tertangkap tangkap, terbesar besar, terhindarkan hindar, berjatuhan jatuh,
  bertemuan temu, berdasarkan dasar, beranggotakan anggota, penyidik sidik, pemanas panas,
  pemeriksaan periksa, penahanan tahan, pertemuan temu, perusahaan usaha, perbankan bank,
  kesehatan sehat, kelurahan lurah, kehujanan hujan, kecurian curi, laporan lapor,
  makanan makan, tahunan tahun, ratusan ratus, seorang seorang, sekampung kampung,
  setinggi tinggi, seharusnya harus, sebenarnya benar, sebaiknya baik, tembakan tembak,
  gerakan gerak, pasukan pasukan, kerusakan rusak, masukkan masuk, memberi beri,
  polisi polisi, misi misi, prestasi prestasi, negeri negeri, menteri menteri,
  mengunjungi kunjung, berapi api, menyeberangi seberang, perusakan rusak, memasuki masuk,
  penyelidikan selidik, menikmati nikmat, mengetahui tahu, diketahui tahu, pengetahuan tahu,
  mengaku aku, mengakui aku, mengalami alam, mengusir usir, mengurus urus,
  menikah nikah, pengawasan awas, pemimpin pimpin, keretakan retak, berempati empati,
  beruang beruang, mengarang karang, mengarahkan arah, mengerahkan kerah, penanaman tanam,
  penamaan nama, beraksi aksi, bereaksi reaksi, perawat rawat, perintis rintis,
  pemasok pasok, penyanyi nyanyi, pengacara acara, pelaku laku, penduduk duduk,
  kinerja kinerja, persilakan sila, berbelanja belanja, katakan kata, menandatangani tanda tangan,
  pertanggungjawaban tanggung jawab, disalahgunakan salah guna, penyebarluasan sebar luas, melatarbelakangi latar belakang, menindaklanjuti tindak lanjut,
  ditindaklanjuti tindak lanjut, memuaskan puas, berimanlah iman, pelukis lukis, berupa rupa,
  adalah adalah, ialah ialah, setelah setelah, masalah masalah, sekolah sekolah,
  jumlah jumlah, telah telah, kuliah kuliah, nikah nikah, sejarah sejarah,
  tahun tahun, himpun himpun, ampun ampun, inilah ini, apatah apa,
  kabarnya kabar, pihaknya pihak, dibukanya buka, meningkatnya tingkat, terjadinya jadi,
  akhirnya akhir, biasanya biasa, sebelumnya sebelum, katanya kata, kuambil ambil,
  negara-negara negara, buku-bukunya buku, tulisan-tulisannya tulis, kebijakan-kebijakan bijak, pemimpin-pemimpin pimpin,
  berbondong-bondong bondong, dibesar-besarkan besar, seolah-olah seolah-olah, tarik-menarik tarik, tembak-menembak tembak,
  meniru-nirukan tiru, menyebut-nyebut sebut, memukul-mukul pukul, berkejar-kejaran kejar, bersalam-salaman salam,
  kemerah-merahan merah, kebarat-baratan barat, sebesar-besarnya besar, setidak-tidaknya tidak, satu-satunya satu,
  dua-duanya dua, sayur-mayur sayur-mayur, bolak-balik bolak-balik, lauk-pauk lauk-pauk, gerak-gerik gerak-gerik,
  serba-serbi serba-serbi, teka-teki teka-teki, corat-coret corat-coret, desas-desus desas-desus, mondar-mandir mondar-mandir,
  carut-marut carut-marut, tumpang-tindih tumpang-tindih, hiruk-pikuk hiruk-pikuk, asal-usul asal-usul, asal-muasal asal-muasal,
  kupu-kupu kupu-kupu, alun-alun alun-alun, lelaki laki, tetangga tetangga, leluhur luhur,
  pepohonan pohon, dedaunan daun, bebatuan batu, rerumputan rumput, tetamu tamu,
  sesama sama, benar2 benar, pahlawan2 pahlawan, secepat-cepatnya cepat, sekitar sekitar,
  sekali sekali, peluang peluang, pesisir pesisir, sebelum sebelum, dibudidayakan budi daya,
  bagaimanapun bagaimanapun, siapapun siapa, apapun apa,
  diberlakukannya laku, lakukan laku, tersangka sangka, miliki milik, adapun adapun, ataupun ataupun,
  biarpun biarpun, kalaupun kalaupun, kendatipun kendatipun, maupun maupun, meskipun meskipun, sekalipun sekalipun,
  walaupun walaupun, manapun mana, ujarnya ujar, ucapnya ucap, tuturnya tutur, jelasnya jelas,
  imbuhnya imbuh, tegasnya tegas, ungkapnya ungkap, paparnya papar, tambahnya tambah, lanjutnya lanjut,
  terangnya terang, sambungnya sambung, pungkasnya pungkas, bebernya beber, tandasnya tandas, tukasnya tukas,
  memimpin pimpin, pesepak sepak, pesawat pesawat, seperjuangan juang, kehendak hendak, pemersatu satu,
  pemerkosa perkosa, mengedepankan depan, menyeragamkan ragam, berkeadilan adil, berpengalaman alam, ketidakadilan adil,
  seperti seperti, amankan aman, terdakwa dakwa, terpidana pidana, tergugat gugat, terlapor lapor,
  tersebut sebut, terjadi jadi, terkait kait, terdiri diri, termasuk masuk, terutama utama,
  terakhir akhir, terbaru baru, tertentu tentu, terlibat libat, terbukti bukti, terdapat dapat,
  terletak letak, tertutup tutup, terus terus, ternyata nyata, terpaksa paksa, tertinggal tinggal,
  tercatat catat, terancam ancam, tertinggi tinggi, terendah rendah, terbanyak banyak, terkaya kaya,
  setidaknya tidak, secepatnya cepat, ketiga tiga, ketahui tahu, pekan pekan, bukan bukan,
  tembakkan tembak, memakan makan, makan makan, bisa bisa, pemilu pemilu, pemilihan pilih,
  perubahan ubah, bandara bandara, berubah ubah, memerah merah, mempersatukan satu, keputusan putus,
  berimplikasi implikasi, mengantar antar, mengantarkan antar, mengatur atur, mengaturnya atur, mengukur ukur,
  mengikut ikut, mengikuti ikut, mengira kira, mengenal kenal, mengenakan kena, mengeluh keluh,
  mengelola kelola, mengolah olah, mengubah ubah, mengubur kubur, mengancam ancam, mengalah kalah,
  mengajar ajar, mengejar kejar, mengekor ekor, mengerti erti, mengingat ingat, mengizinkan izin,
  mengisi isi, mengunci kunci, menerima terima, menanti nanti, menamai nama, menanam tanam,
  meminta minta, meminum minum, memilih pilih, memasak masak, memasang pasang, memiliki milik,
  menyusul susul, menyala nyala, menyatakan nyata, penyakit sakit, penyebab sebab, pengadilan adil,
  pengaruh pengaruh, pengalaman alam, pembunuh bunuh, perempuan perempuan, peraturan atur, percobaan coba,
  perikanan ikan, perekonomian ekonomi, perumahan rumah, peran peran, berada ada, beri beri,
  berita berita, berikan beri, berikut ikut, berhasil hasil, beras beras, benar benar,
  berani berani, besar besar, sedang sedang, segera segera, sebuah buah, semua semua,
  sendiri sendiri, seluruh seluruh, kedua dua, kelompok kelompok, kecuali kecuali, keluar keluar,
  kemudian kemudian, kepala kepala, kepada kepada, kertas kertas, kereta kereta, dia dia,
  diri diri, dinas dinas, diskon diskon, digital digital, direktur direktur, dialog dialog,
  ekonomi ekonomi, ahli ahli, jalani jalan, hadapi hadap, hadiri hadir, kunjungi kunjung,
  temui temu, lalui lalu, alami alam, masuki masuk, berusaha usaha, undang-undang undang,
  mata-mata mata, kira-kira kira, ubun-ubun ubun-ubun, kura-kura kura-kura, masing-masing masing, tandatangan tanda tangan,
  anaktiri anak tiri, mengambilalih ambil alih, diambilalih ambil alih, diberitahu beri tahu, memberitahukan beri tahu, dibebastugaskan bebas tugas,
  diujicobakan uji coba, bekerjasama kerja sama, menggarisbawahi garis bawah, mencampuradukkan campur aduk, diserahterimakan serah terima, dialihfungsikan alih fungsi,
  melipatgandakan lipat ganda, mengikutsertakan ikut serta, kewarganegaraan warga negara, menitikberatkan titik berat, menganaktirikan anak tiri, dipertanggungjawabkan tanggung jawab,
  disebarluaskan sebar luas, menindaklanjutinya tindak lanjut, penyalahgunaan salah guna, penandatanganan tanda tangan, mengkambinghitamkan kambing hitam, pengambilalihan ambil alih,
  membumihanguskan bumi hangus, diposting posting, membumi bumi, mendunia dunia, terperdaya daya, menyesuaikan sesuai,
  terhadap terhadap, terlalu terlalu, mengenai mengenai, selama selama, selain selain, telantar telantar,
  andaipun andai, sungguhpun sungguh, laki-laki laki, rata-rata rata, paru-paru paru, oleh-oleh oleh,
  gara-gara gara, sehari-hari hari, dimasukan masuk, menggerakan gerak, digerakan gerak, ditunjukan tunjuk,
  berikan beri, beresin beres,
  memohon mohon, pemohon mohon, desakan desak, berdesakan desak, ajakan ajak, kutukan kutuk,
  gundukan gunduk, perombakan rombak, berancang-ancang ancang, penelantaran telantar, ditelantarkan telantar
  """

/// Forms beyond the specification: compounds under affixes, hyphens, rare roots, colloquial verbs, slips of the pen.
private let others = """
  galakan galak, sajakan sajak, dadakan dadak, petikan petik, katakan kata, tandakan tanda,
  utamakan utama, penyekapan sekap, berisikan isi, terperinci perinci, penglihatan lihat, pemrosesan proses,
  pemrakarsa prakarsa, kemerosotan rosot, mengagungkan agung, terpana pana, dimungkiri mungkir, mengitari kitar,
  keindonesiaan indonesia, ketenagakerjaan tenaga kerja, perkembangbiakan kembang biak, menyamaratakan sama rata,
  mengatasnamakan atas nama, diputarbalikkan putar balik, memporakporandakan porak-poranda,
  perkeretaapian kereta api, besar-kecilnya besar-kecil, penyalah-gunaan salah guna,
  pertanggung-jawaban tanggung jawab, jual-beli jual beli, terombang-ambing ombang-ambing,
  menyia-nyiakan sia, mengagung-agungkan agung, terkatung-katung katung, terus-menerus terus,
  serta-merta serta, selama-lamanya lama, mudah-mudahan mudah, kanak-kanak kanak,
  dibeliin beli, ngomongin omong, nungguin tunggu, tungguin tunggu, ngajak ajak, nulis tulis, nonton tonton,
  nyari cari, nyoba coba, nyobain coba, mikirin pikir, ngelihat lihat, ngebantu bantu, ngeluarin keluar,
  dikeluarin keluar, dimaafin maaf, nongkrong tongkrong, penegakkan tegak, kenaikkan naik, perbuatanya buat,
  persedian sedia, kebahagian bahagia, keanggotannya anggota, market market, margin margin,
  domain domain, protein protein, minus minus, ninja ninja
  """

@Test(arguments: others.split(whereSeparator: { ",\n".contains($0) }).map(String.init))
func furtherFormsLeadToTheirRoots(example: String) {
  let parts = example.split(separator: " ", maxSplits: 1).map(String.init)
  #expect(parts.count == 2 && root(of: parts[0]) == parts[1], "\(root(of: parts[0]))")
}

@Test(arguments: [
  ("ngajak", "mengajak"), ("nyari", "mencari"), ("dibeliin", "membelikan"), ("mikirin", "memikirkan"),
  ("penegakkan", "penegakan"), ("perbuatanya", "perbuatan"), ("persedian", "persediaan"),
  ("besar-kecilnya", "besar-kecil"), ("penyalah-gunaan", "penyalahgunaan"),
])
func usualSpellingIsAmongTheReadings(form: String, usual: String) {
  check(readings: form, hold: [form, usual])
}

@Test(arguments: examples.split(whereSeparator: { ",\n".contains($0) }).map(String.init))
func examplesLeadToTheirRoots(example: String) {
  let parts = example.split(separator: " ", maxSplits: 1).map(String.init)
  #expect(parts.count == 2 && root(of: parts[0]) == parts[1], "\(root(of: parts[0]))")
}

@Test(arguments: [
  "dimakanan", "menulisan", "tertulisan", "berjalani", "kebesari", "kebesarkan", "sebesarkan", "sejalani",
  "penuliskan", "pemakani",
])
func illegalPairsHaveNoRoot(form: String) {
  let roots = analyser.readings(of: form).filter { $0.step == .root && $0.cost < 3 }
  #expect(roots.isEmpty, "\(roots.map(\.form))")
}

@Test(arguments: [
  ("menggerakan", "menggerakkan"), ("dimasukan", "memasukkan"), ("ditunjukan", "menunjukkan"),
])
func leftOutKIsPutBack(form: String, verb: String) { check(readings: form, hold: [form, verb]) }
