internal import MarkupTrees

/// What an element does to the text around and inside it.
struct ElementRole: OptionSet {
  let rawValue: UInt8
  /// It begins and ends lines.
  static let block = ElementRole(rawValue: 1)
  /// It breaks a line and holds none.
  static let lineBreak = ElementRole(rawValue: 2)
  /// Its text is a control or a label, never prose.
  static let control = ElementRole(rawValue: 4)
  /// Its text stands beside the article (navigation, footer).
  static let beside = ElementRole(rawValue: 8)
  /// It holds links' text.
  static let link = ElementRole(rawValue: 16)
  /// Its text is printed bold.
  static let strong = ElementRole(rawValue: 32)
  /// It is a picture or another medium.
  static let medium = ElementRole(rawValue: 64)

  /// The roles by the raw value of the tag.
  static let byTag: [ElementRole] = Tag.allCases.map(of)

  private static func of(_ tag: Tag) -> ElementRole {
    switch tag {
    case .nav, .footer, .menu, .aside: [.block, .beside]
    case .form, .fieldset, .dialog: [.block]
    case .button, .select, .option, .textarea, .label, .input, .legend: [.block, .control]
    case .br: [.lineBreak]
    case .hr: [.block, .lineBreak]
    case .a: [.link]
    case .b, .strong: [.strong]
    case .img, .amp_img, .picture, .video, .audio, .iframe, .embed, .object, .canvas: [.medium]
    case .address, .article, .blockquote, .body, .center, .dd, .details, .div, .dl, .dt, .figcaption, .figure,
      .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .header, .html, .li, .main, .ol, .p, .pre, .section, .summary, .table,
      .tbody,
      .td, .tfoot, .th, .thead, .title, .tr, .ul:
      [.block]
    default: []
    }
  }
}
