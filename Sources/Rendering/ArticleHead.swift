package import NewsModel

/// The line under a headline: outlet, persons, source, date, language.
package enum ArticleHead {
  package static func parts(of article: Article) -> [String] {
    var parts: [String] = []
    if let outlet = article.outlet { parts.append(outlet) }
    for credit in article.byline {
      switch credit.role {
      case .writer: parts.append(credit.name)
      case .reporter: parts.append("rep. " + credit.name)
      case .editor: parts.append("ed. " + credit.name)
      case .contributor: parts.append("contrib. " + credit.name)
      }
    }
    if let source = article.source { parts.append("source " + source) }
    if let published = article.published { parts.append(date(published)) }
    switch article.language {
    case "id": parts.append("Indonesian")
    case "ms": parts.append("Malay")
    case "en": parts.append("English")
    default: break
    }
    return parts.map(\.printable)
  }

  /// `21 June 2024, 14:05 (UTC+7)`.
  static func date(_ moment: Timestamp) -> String {
    var text = "\(moment.day) \(CalendarDate.monthNames[moment.month - 1]) \(moment.year)"
    if let minutes = moment.minutes {
      let minute = minutes % 60
      text += ", \(minutes / 60):" + (minute < 10 ? "0" : "") + "\(minute)"
      if let offset = moment.offset {
        text += " (UTC" + (offset < 0 ? "-" : "+") + "\(abs(offset) / 60)"
        text += offset % 60 == 0 ? ")" : ":\(abs(offset) % 60))"
      }
    }
    return text
  }
}
