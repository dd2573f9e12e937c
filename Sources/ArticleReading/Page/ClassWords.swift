/// The words of class and id names, and what they say; Indonesian and English, as news sites use them.
enum ClassWords {
  /// Words that count wherever they stand in a name.
  static let words = table(ofWords)

  /// The same by their rules, in lists parted by blanks.
  static let ofWords: [Entry] = [
    (
      .beside,
      """
      related relate relateds terkait berkaitan sidebar aside share sharing shares sharer sharebox sharethis addthis addtoany social
      socials sosmed medsos socmed socialmedia sharedaddy footer foot nav navbar navigation subnav menu submenu offcanvas
      advert adverts advertise advertisement advertising ads adv adsense adsbygoogle dfp gpt iklan sponsor sponsored
      sponsors promo promos promotion banner banners popup modal lightbox overlay newsletter newsletters
      subscribe subscription berlangganan paywall cookie cookies gdpr consent outbrain taboola dable mgid criteo
      recommend recommended recommendation recommendations rekomendasi popular populer terpopuler terkini terbaru
      trending viral pilihan toolbar tooltip rating ratings
      login signin signup register disclaimer copyright copyrights tagcloud taglist tagging tags
      bacajuga lihatjuga simakjuga simak alsoread readmore seealso likebox facebook twitter whatsapp
      pinterest instagram disqus livefyre breaking ticker newsticker prevnext
      teaser teasers jetpack noprint screenreader skip download donation donate donasi survey polling poll
      quiz kuis sitemap imprint hotline printfriendly emailthis toc lwptoc vjs videojs jwplayer
      recirc recirculation relatedlinks relatedposts relatedarticles relatedcontent relatedstories relatednews morestories
      morenews mostread mostpopular mostviewed readnext upnext youmaylike zergnet revcontent connatix sharebar sharetools
      sharebuttons socialshare shareaholic shariff followus adunit adslot adbox adwrapper adcontainer adplaceholder adbanner
      mpu mrec leaderboard upsell cta optin mailchimp mailinglist regwall authorbio authorbox aboutauthor postauthor
      saboxplugin molongui postnav postnavigation posttags navlinks pum popmake pullquote textwidget promobox signupform licence license licenceinfo affiliatelinks
      """
    ),
    (
      .comments,
      "comment comments commentlist komentar komen kommentare kommentar respond disqus commentar commentform spotim openweb viafoura coral"
    ),
    (
      .caption,
      """
      caption captions figcaption imgcaption imagecaption photocaption fotocaption captionfoto photodesc imgdesc fotodesc
      descfoto photodescription legende bildunterschrift cutline icaption mediacaption photocredit imagecredit mediacredit
      """
    ),
    (
      .picture,
      "img image images pic pict gambar foto photo photos picture pictures gallery galeri thumbnail thumb figure"
    ),
    (
      .credit,
      "byline author authors autor autoren auteur writer writers penulis reporter editor redaktur timestamp publikasi pubdate"
    ),
    (.author, "author authors writer writers penulis reporter pewarta byline wartawan jurnalis"),
    (.paging, "paging pagination pager pagenation halaman paginate"),
    (.hidden, "visuallyhidden sronly screenreader"),
    (.breadcrumb, "breadcrumb breadcrumbs breadcome breadcumb breadcumbs crumb crumbs"),
    (.body, "articlebody bodytext storybody storytext"),
    (.title, "title headline judul"),
    (.date, "date datetime tanggal pubdate timestamp waktu"),
    (
      .lead,
      """
      lead lede sinopsis subtitle subjudul standfirst sapo synopsis excerpt intro introduction teaser dek deck abstract
      summary vorspann einleitung bajada subheadline subhead
      """
    ),
  ]

  /// Names that count only as a whole.
  static let whole = table(ofWhole)

  /// The same by their rules.
  static let ofWhole: [Entry] = [
    (
      .beside,
      """
      tag widget ad banner tools tool links print icon icons more nextprev prev next author-box
      bio authorbox author-bio authorbio about-author user-info
      meta post-meta entry-meta postmeta entry-utility entry-footer jp-relatedposts related-posts next-post search searchform
      complementary contentinfo advertisement-text premium-teaser navigation postmetadata post-info
      """
    ),
    (.caption, "wp-caption-text image-caption photo-caption"),
    (
      .body,
      """
      article-body article-content articlecontent articletext article-text article__content article__body article-detail
      post-content postcontent post-body post_content post-entry entry-content entry entrytext story-body story-content
      storycontent content-detail detail-content detail-text detail__body-text read__content content_news
      isi-berita isiberita isi_berita konten-berita itp_bodycontent detail_text detailtext news-content news_content
      body-content main-content-article td-post-content post_entry single-content text-article article_body
      """
    ),
  ]

  /// Two words that follow each other in a name.
  static let pairs = RuleTable(
    ofPairs.flatMap { rules, names in
      names.split(whereSeparator: \.isWhitespace).map { (hash(ofPair: $0), rules) }
    })

  /// The same by their rules, the two words parted by a hyphen.
  static let ofPairs: [Entry] = [
    (
      .beside,
      """
      baca-juga lihat-juga simak-juga berita-lain berita-lainnya artikel-lain also-read read-more read-also see-also link-terkait
      most-popular most-read most-viewed more-news more-from other-news other-article other-articles other-post
      other-posts latest-news latest-posts latest-articles recent-news recent-posts news-other post-navigation you-may next-article prev-article
      app-download google-news follow-us ikuti-kami social-media wa-channel
      read-next up-next more-on more-stories top-stories most-shared around-web sign-up author-bio
      author-box author-info author-profile author-card about-author post-author bio-box ad-slot ad-container ad-wrapper
      promoted-content promoted-post promoted-stories ad-unit ad-box ad-block ad-placeholder ad-break pull-quote post-tags post-nav
      """
    ),
    (
      .beside,
      """
      no-print print-none print-hide print-hidden hidden-print hide-print
      """
    ),
    (.hidden, "visually-hidden sr-only screen-reader"),
    (.lead, "teaser-text"),
    (
      .caption,
      """
      caption-text img-caption photo-caption image-credit photo-credit photo-description img-copyright image-desc
      img-desc img-description photo-desc foto-desc image-description
      """
    ),
    (
      .body,
      "article-body read-content detail-body body-text body-paragraph detail-text entry-content post-content news-detail"
    ),
  ]

  /// Rules and the names that lead to them, parted by blanks.
  typealias Entry = (rules: ClassRules, names: String)

  /// The hash of a name, hyphens and underscores left out.
  static func hash(of name: Substring) -> UInt32 {
    name.utf8.reduce(ShortHash.start) { $1 == 0x2D || $1 == 0x5F ? $0 : ShortHash.add($1, to: $0) }
  }

  /// The hash of two words that a hyphen parts.
  static func hash(ofPair name: Substring) -> UInt32 {
    let words = name.split(separator: "-")
    return ShortHash.pair(ShortHash.of(words[0]), ShortHash.of(words[1]))
  }

  private static func table(_ entries: [Entry]) -> RuleTable {
    RuleTable(
      entries.flatMap { rules, names in
        names.split(whereSeparator: \.isWhitespace).map { (hash(of: $0), rules) }
      })
  }
}
