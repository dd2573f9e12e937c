/// The phrases by which a line is known as furniture, in lower case; data, no logic.
///
/// `=` the whole line (marks and blanks at its ends not counted), `^` how a line of up to 160 bytes begins.
///
/// News may begin with the other words too, so these count only where the line is no sentence or speaks of the site
/// that prints it (`SiteTalk`): `?` how a line of up to 160 bytes begins (400 where it names the site), `~` how a
/// line of any length begins, `*` anywhere in a line of up to 200 bytes, `@` anywhere before an outlet's name.
enum FurniturePhrases {
  /// Links to other articles.
  static let related = """
    ^baca juga
    ^baca jg
    ^baca selengkapnya
    ^baca lainnya
    ?baca artikel
    ?baca berita
    ^baca:
    ^baca :
    ?baca lagi
    ^simak juga
    ^simak pula
    ?simak berita
    ?simak artikel
    ^simak breaking news
    ?simak video
    ^lihat juga
    ?lihat video
    ?lihat foto
    ^lihat artikel asli
    ^tonton juga
    ?tonton video
    ^saksikan juga
    ?saksikan video
    ?saksikan live
    ^nonton juga
    ^yuk, simak
    ^yuk simak
    ?jangan lewatkan
    ?jangan lupa simak
    ^berita terkait
    ^artikel terkait
    ?topik terkait
    ?konten terkait
    ?berita lainnya
    ^berita lain:
    ^pilihan editor:
    ^pilihan redaksi:
    ^selanjutnya:
    ^next:
    ^bersambung ke halaman
    ^[gambas:
    ^gambas:
    ?berita selengkapnya
    ?artikel lainnya
    ?berita rekomendasi
    ?berita pilihan
    ?berita populer
    ?berita terpopuler
    ?berita terkini
    =rekomendasi
    =rekomendasi untuk anda
    =rekomendasi untukmu
    =pilihan untukmu
    =pilihan editor
    =pilihan redaksi
    =terpopuler
    =terpopuler lainnya
    =paling banyak dibaca
    ^video terpopuler
    ?akhir dari paling
    *dan terus membaca
    =terkait
    =terkini
    =berita video terbaru
    =video pilihan hari ini
    =video pilihan
    =infografis
    =popular
    =populer
    =trending
    =trending now
    =video terpopuler
    =live streaming
    =sementara itu
    ^artikel ini telah tayang
    ^artikel ini sudah tayang
    ^berita ini telah tayang
    @telah tayang di
    @sudah tayang di
    @telah terbit di
    =related posts
    =related articles
    =related stories
    =related
    =read more
    ^read also
    ^also read
    ^read more:
    ^see also:
    ^read next
    ^you may also like
    ^you might also like
    ?more from
    ?more on this
    =recommended
    =lesen sie auch
    ^lesen sie auch
    ^lesen sie mehr
    ^mehr zum thema
    ?das könnte
    """

  /// Advertisement marks and the notes around them.
  static let advertisement = """
    =advertisement
    =advertisements
    =advertorial
    =iklan
    =ads
    =anzeige
    =werbung
    =pariwara
    ^scroll to continue
    ^scroll untuk
    ^scroll ke bawah
    ^gulir untuk
    ^advertisement -
    ?lanjutkan membaca
    ?lanjut baca
    ^scroll to resume
    ^konten di bawah ini disajikan
    ^artikel dilanjutkan setelah
    =powered by froala editor
    ^lanjutkan membaca konten
    ^konten promosi
    ?artikel ini adalah kerja sama
    =sponsored
    =ad
    """

  /// Sharing, following, reacting.
  static let sharing = """
    =bagikan
    =bagikan:
    =share
    =share:
    =share this
    ^share this:
    =shares
    =tweet
    =kirim
    =perbesar
    =copy link
    =salin tautan
    =copied
    =facebook
    =twitter
    =whatsapp
    =telegram
    =instagram
    =linkedin
    =pinterest
    =line
    =google+
    =email
    =e-mail
    =print
    =cetak
    =drucken
    =teilen
    =komentar
    =tulis komentar
    =tulis komentar anda
    =beri komentar
    =loading
    =loading...
    =follow us
    =ikuti kami
    ^ikuti kami di
    ?ikuti juga
    ?follow juga
    ?ikuti berita
    ?ikuti perkembangan
    ?ikuti terus
    ?ikuti update
    ?ikuti whatsapp
    ?ikuti saluran
    ?ikuti channel
    ^follow us on
    ?follow berita
    ?bagikan artikel
    ?bagikan berita
    ?suka artikel ini
    ?share on
    ?share via
    ^posted in
    ^filed under
    ^leave a comment
    ^leave a reply
    =like this:
    =like loading...
    =zoom-in
    ^zoom-in
    =ukuran huruf
    =lihat postingan ini di instagram
    =a- a a+
    """

  /// The site's promotion of itself.
  static let promotion = """
    ?nikmati berita
    ?dapatkan berita
    ?dapatkan update
    ?dapatkan informasi
    ?dapatkan artikel
    ?silakan baca
    ?silahkan baca
    ?cek berita
    ?cek artikel
    ?simak terus
    ?update berita
    ?unduh aplikasi
    ?download aplikasi
    ?segera download
    ?install aplikasi
    ?gabung di
    ?gabung ke
    ?follow akun
    ?follow instagram
    ^disclaimer:
    ?fakta atau hoaks
    ^terima kasih telah membaca
    ?mari bergabung
    ?mari kita gabung
    ?yuk gabung
    ?ayo gabung
    ^yuk daftarkan
    =daftarkan email
    ?dengan mendaftar
    ^segera lengkapi data
    ^untuk mengikuti silakan klik
    ^ringkasan ini dibantu
    ^this was created using
    ^artikel ini ditulis oleh
    ^konten ini dibantu
    ?klik di sini
    ?berlangganan
    ?silakan berlangganan
    ?silahkan berlangganan
    ^artikel ini khusus
    ^konten ini khusus
    ?untuk melanjutkan membaca
    ?langganan
    ^baca whatsapp
    ?ingin tahu informasi
    *google news
    *whatsapp channel
    *saluran whatsapp
    *kanal whatsapp
    *channel whatsapp
    *grup telegram
    *channel telegram
    *install aplikasi
    *breaking news dan berita pilihan
    *subscribe to our
    ^sign up for
    ^sign up to
    ^subscribe
    =breaking news
    =di whatsapp anda
    """

  /// Rights and imprints.
  static let copyright = """
    ~copyright
    ~©
    ~hak cipta
    ?all rights reserved
    ?all right reserved
    *all rights reserved
    ^dilarang keras mengambil konten
    ^dilarang keras menyalin
    ^dilarang keras mengutip
    ?dilarang mengutip
    ?dilarang menyalin
    ?dilarang memperbanyak
    ?dilarang menyebarluaskan
    ?dilarang keras
    """

  /// The way to other pages and back.
  static let paging = """
    =halaman
    =halaman selanjutnya
    =halaman berikutnya
    =halaman sebelumnya
    =selanjutnya
    =berikutnya
    =sebelumnya
    =show all
    =tampilkan semua
    =lihat semua
    =view all
    =next
    =next page
    =prev
    =previous
    =back to top
    =kembali ke atas
    =atas
    =home
    =beranda
    =menu
    ^peranan,
    ^melaporkan dari,
    =article information
    =informasi artikel
    =baca di app
    =url telah tercopy
    =img_title
    ?waktu membaca
    ?waktu baca
    ?lama membaca
    ^dibaca :
    ^dibaca:
    ^fotografer:
    ^fotografer :
    ^penerjemah:
    ^uploader:
    ^halaman selanjutnya
    ^berita selanjutnya
    ^artikel selanjutnya
    """

  /// Keywords and sections.
  static let keywords = """
    =tags
    =tag
    =topik
    =label
    ^tags:
    ^tags :
    ^tag:
    ^tag :
    ^topik:
    ^tag terpopuler
    =kata kunci
    ^schlagwörter
    """
}
