/// Words by which a sentence denies something or names who says it, and words without subject matter.
enum EnglishStances {
  static let table: EnglishWordList = [
    (
      """
      not never nor none nobody nothing nowhere without cannot neither don't doesn't didn't isn't \
      aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't \
      needn't ain't dont didnt doesnt cant wont isnt couldnt wouldnt shouldnt arent wasnt \
      werent havent hasnt hadnt noone
      """,
      .negation, 1
    ),
    (
      """
      unless hardly scarcely rarely barely seldom refuse refuses refused refusing refusal fail fails \
      failed failing failure deny denies denied denying denial lack lacks lacked lacking absence \
      absent unable avoid avoids avoided avoiding prevent prevents prevented preventing stop stopped \
      miss exclusive halt halted reject rejects rejected rejecting rather except excluding exclude excluded excludes \
      ban bans banned forbid forbidden prohibited ignore ignores ignored ignoring dismissed dismiss declined decline \
      declines declining unwilling impossible otherwise missed missing misses remain remains remained \
      incorrect inconclusive innocent indirectly indirect fewer instead false wrong wrongly spared \
      short difficult reluctant exempt immune ruled outlaw anonymity anonymous spotless intact non \
      mistakenly accidentally accidental indiscriminate inadvertently dissuade dissuaded deter deterred \
      discourage discouraged impede impedes impeded hamper hampered hinder hindered refrain refrained \
      abstain abstained neglect neglected omit omitted overlook overlooked withheld barred defy defied \
      defiance devoid futile vain scarce doubtful naught elude eluded
      """,
      .negation, 2
    ),
    (
      """
      say says said saying tell tells told telling stated stating adds added adding \
      according explain explains explained explaining announce announces announced announcing remarked \
      remarks insist insists insisted insisting noted notes noting quoted quoting warned warns warning
      """,
      .speech, 1
    ),
    (
      """
      quotes reported reporting claimed claims claiming asked asks asking asserted asserts argued \
      argues arguing acknowledged acknowledges admitted admits admitting affirmed affirms alleged \
      alleges commented concluded concludes confirmed confirms confirming declared declares declaring \
      described describes disclosed discloses emphasised emphasises emphasized expressed expresses \
      expressing informed observed pointed recalled recalls reminded replied replies responded \
      revealed reveals revealing reiterated reiterates stressed stresses stressing underlined \
      underscored suggested suggests suggesting urged urges urging wrote writes thinks believed \
      believes hoped hopes hoping cited cites citing maintained maintains mentioned promised promises \
      pledged pledges predicted predicts proposed reads shouted spoke testified vowed vows voiced \
      joked quipped lamented complained criticised criticises criticized condemned praised hailed \
      accused accuses denied denies demanded demanding estimated estimates assured assures conceded \
      contended conveyed indicated indicates signalled appealed briefed clarified recounted narrated \
      conclude declare report note explain insist warn announce exclaimed countered retorted smiled \
      found showed learnt feared fears elaborated reaffirmed noted \
      notes expects quoted optimistic optimism called statement interview recorded insists \
      reportedly allegedly purportedly supposedly wailed chanted tweeted tweets opined mused confessed \
      confesses echoed clarifies clarify clarifying claim confirm assert argue contend contends \
      acknowledge admit suggest disclose quoting exclaims sighed finding express unveil unveils unveiled uttered utters \
      boasted boasts laughed grinned
      """,
      .speech, 2
    ),
    (
      """
      the of in on at by for with from as is are was were be been being has have had it its this that \
      these those he she they we you his her their our your my i him them us me who which what when \
      where while than then there here if so such will would can could may might must shall should do \
      does did also more most other into after before during between up down through under yet only \
      until still but
      """,
      .function, 0
    ),
  ]
}
