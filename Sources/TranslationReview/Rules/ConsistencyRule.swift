internal import English
internal import NewsModel

/// A body, office or place has one English throughout.
struct ConsistencyRule: ReviewRule {
  let documentation = RuleDescription(
    "consistency", .note,
    summary: "One term has several Englishes in one text.",
    details: "Bodies, offices and places only; their short forms are terms of their own.",
    fails: [
      ("Menteri Perhubungan tiba.", "The transportation minister arrived."),
      ("Menteri Perhubungan pulang.", "The transport minister left."),
    ],
    passes: [
      ("Menteri Perhubungan tiba.", "The transport minister arrived."),
      ("Menteri Perhubungan pulang.", "The transport minister left."),
    ])

  func check(_ article: ReviewedArticle, _ findings: inout [Finding]) {
    // By answer; the segments of none are -1.
    var used = Array(repeating: (english: 0, segment: -1), count: article.answers.count)
    for segment in article.segments {
      for term in segment.terms where term.isAnswered && term.termClass.isProtected {
        let answer = article.answers[term.answer]
        guard let english = answer.permitted.firstIndex(where: { segment.target.range(of: $0) != nil })
        else { continue }
        let first = used[term.answer]
        guard first.segment >= 0 else {
          used[term.answer] = (english, segment.index)
          continue
        }
        guard first.english != english, let range = segment.target.range(of: answer.permitted[english]) else {
          continue
        }
        findings.append(
          Finding(
            rule: name, severity: .note, segment: segment.index, source: [term.range], target: [range],
            explanation:
              "Segment \(first.segment + 1) has “\(answer.permitted[first.english].text)” for “\(answer.source)”.",
            suggestion: answer.permitted[first.english].text))
      }
    }
  }
}
