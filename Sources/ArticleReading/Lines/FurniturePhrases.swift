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
    =artikel lain
    =berita lain
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
    =daftar isi
    =intinya sih
    =intinya sih…
    =intinya sih...
    ^baca 10 detik
    =ringkasan
    =ringkasan berita
    =ringkasan artikel
    ^this summary was generated
    ^ringkasan ini di
    ^ringkasan dihasilkan
    ^! ringkasan
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
    ^related:
    ^related story
    ^related stories:
    ^related article
    ^related coverage
    ^related topics
    ^also see:
    ^read this next
    ^read the full
    ?read more about
    ?read more on
    ?read more at
    ?read our
    ^watch:
    ^must read:
    ^don't miss:
    ^don’t miss:
    ^recommended:
    =recommended for you
    =recommended reading
    =further reading
    =up next
    =more stories
    =more news
    =more coverage
    =more for you
    =latest news
    =latest stories
    =top stories
    =most popular
    =most read
    =most viewed
    =trending stories
    =editor's picks
    =editor’s picks
    =editors' picks
    =what to read next
    =what others are reading
    =explore further
    =explore more
    =keep reading
    =see more
    =load more
    =show more
    ^related —
    ^auch interessant
    ^das könnte sie
    ^das könnte dich
    ?lesetipp
    =zum weiterlesen
    =weiterlesen
    =weitere themen
    =weitere artikel
    =ähnliche artikel
    =notas relacionadas
    ^lea también
    ^lea además
    ^lee también
    ^te puede interesar
    ^le puede interesar
    ^lire aussi
    ^à lire aussi
    ^zobacz także
    ^zobacz też
    ^czytaj także
    ^czytaj też
    ^przeczytaj także
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
    =advertising
    =sponsored content
    =paid content
    ^story continues below
    ^story continues after
    ^article continues below
    ^article continues after
    =story continues
    ^continue reading below
    ^continue reading the main
    =continue reading
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
    =embed
    ^the code has been copied
    ^the url has been copied
    =langsung ke sumber
    ^laporkan tulisan
    =like loading...
    =zoom-in
    ^zoom-in
    =ukuran huruf
    =lihat postingan ini di instagram
    =a- a a+
    =share this article
    =share this story
    =share this post
    ^share this
    ^tweet this
    ^follow us
    ^follow me on
    ^like us on
    =follow
    =save
    =comments
    =comment
    =reply
    =like
    =view comments
    =show comments
    =hide comments
    =view all comments
    =post a comment
    =add a comment
    =no comments
    =no comments yet
    ^join the conversation
    ^send tips to
    ^send a tip
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
    ?ikuti berbagai
    ?temukan berita
    *preferred source on google
    ^no media source currently available
    ^to view this video please enable
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
    ^get the latest
    ^get our
    ^stay up to date
    ^stay up-to-date
    ^thanks for reading
    ^thank you for reading
    ^enter your email
    ^your email address
    ^by signing up
    ^by subscribing
    ^by clicking
    ^we use cookies
    ^this site uses cookies
    ^you can unsubscribe
    ^already a subscriber
    ^already have an account
    ?to continue reading
    ?download our
    ^listen to this article
    ?for more stories
    ?for more news
    ?for the latest
    ?don't forget to
    ?don’t forget to
    ?if you enjoyed
    ?if you liked
    ?if you like
    ?enjoyed this
    ?like what you
    ?want more
    *sign up for our
    *sign up to our
    *our newsletter
    *our free newsletter
    *our daily newsletter
    *our weekly newsletter
    *email newsletter
    *follow us on
    *like us on facebook
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
    ^this document is subject to copyright
    ^this material may not be published
    ?no part of this
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
    =topics
    ^topics:
    =keywords
    ^keywords:
    =categories
    ^categories:
    =in this article
    =in this story
    =filed under
    ^filed in
    ^posted by
    ^posted on
    """
}
