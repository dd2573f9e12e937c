/// Words by which a sentence denies something or names who says it, and words without subject matter.
enum EnglishStances {
  static let table: EnglishWordList = [
    (
      "not never nor none nobody nothing nowhere without cannot neither don't doesn't didn't isn't aren't wasn't "
        + "weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't needn't ain't dont didnt "
        + "doesnt cant wont isnt", .negation, 1
    ),
    (
      "unless few little hardly scarcely rarely barely seldom refuse refuses refused refusing refusal fail fails "
        + "failed failing failure deny denies denied denying denial lack lacks lacked lacking absence absent unable "
        + "non neither instead avoid avoids avoided avoiding prevent prevents prevented preventing stop stopped "
        + "reject rejects rejected rejecting rather yet only except ruled rule unlike despite free against far "
        + "missed miss missing remain remains remained stay stayed less last but beyond away off out zero "
        + "anything any anyone anybody longer ban bans banned forbid forbidden prohibited ignore ignored dismissed "
        + "dismiss declined decline declines unwilling impossible hard difficult until still otherwise neverthless "
        + "nevertheless regardless keep kept too amid pending unless else loss lost short no-one noone",
      .negation, 2
    ),
    (
      "say says said saying tell tells told telling state states stated stating statement statements added add "
        + "adds adding according explain explains explained explaining quoted quote quotes quoting report "
        + "reported reports reporting announce announced announces announcing claim claimed claims claiming ask "
        + "asked asks asking assert asserted argue argued argues insist insisted insists acknowledge "
        + "acknowledged admit admitted admits affirm affirmed allege alleged comment commented comments "
        + "conclude concluded confirm confirmed confirms declare declared declares describe described disclose "
        + "disclosed emphasise emphasised emphasize emphasized emphasised stress stressed stresses stressing "
        + "underline underlined underscored express expressed informed inform note noted notes observe observed "
        + "point pointed recall recalled remark remarked remarks remind reminded reply replied replies respond "
        + "responded response reveal revealed reveals reiterate reiterated repeat repeated suggest suggested "
        + "suggests urge urged urges urging warn warned warns warning write wrote writes written think thinks "
        + "thought believe believed believes hope hoped hopes hoping call called calls calling continue "
        + "continued cite cited citing maintain maintained mention mentioned promise promised pledge pledged "
        + "predict predicted propose proposed read reads shout shouted speak speaks spoke spoken speaking speech "
        + "swear testify testified vow vowed voice voiced view views "
        + "opinion opinions joked quipped declared lamented complained criticised criticized condemned praised "
        + "hailed welcomed accused accuse rejected denied deny denies request requested demand demanded expect "
        + "expected expects felt feel feels feeling estimate estimated estimates assess assessed assured assure "
        + "concede conceded contend contended convey conveyed forecast indicated indicate indicates show shows "
        + "showed shown signal signalled deem deemed consider considered appealed appeal agreed agree told "
        + "interview interviewed words told briefed briefing message remarked elaborated clarified clarify "
        + "outlined detailed recounted narrated summed exclaimed countered retorted stipulated guaranteed "
        + "insisting arguing explaining spokesman spokeswoman spokesperson hopeful convinced sure confident "
        + "wants want wanted learned heard saw see see believes gave give",
      .speech, 1
    ),
    (
      "the of in on at by for with from as is are was were be been being has have had it its this that these those "
        + "he she they we you his her their our your my i him them us me who which what when where while than "
        + "then there here if so such will would can could may might must shall should do does did also more most "
        + "other into after before during between up down through under", .function, 0
    ),
  ]
}
