/// The irregular forms of English words that glosses use.
package enum Irregular {
  /// Nouns and their plurals.
  package static let plurals: [String: String] = [
    "child": "children", "man": "men", "woman": "women", "person": "people", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "ox": "oxen", "crisis": "crises", "criteria": "criteria",
    "analysis": "analyses",
    "basis": "bases", "thesis": "theses", "hypothesis": "hypotheses", "criterion": "criteria",
    "phenomenon": "phenomena", "policeman": "policemen", "policewoman": "policewomen",
    "fisherman": "fishermen",
    "businessman": "businessmen", "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "gunman": "gunmen",
    "chairman": "chairmen", "layman": "laymen", "life": "lives", "wife": "wives", "knife": "knives",
    "leaf": "leaves", "half": "halves", "shelf": "shelves", "wolf": "wolves", "thief": "thieves",
    "loaf": "loaves", "calf": "calves", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes",
    "volcano": "volcanoes", "mosquito": "mosquitoes", "cargo": "cargoes", "veto": "vetoes", "echo": "echoes",
    "passer-by": "passers-by", "attorney-general": "attorneys-general",
  ]

  /// Nouns that have no plural of their own, or are plural as they stand.
  package static let unchanged: Set<String> = [
    "police", "people", "staff", "personnel", "aircraft", "spacecraft", "sheep", "fish", "series", "species",
    "news", "information", "equipment", "evidence", "advice", "furniture", "luggage", "damage", "research",
    "help", "assistance", "aid", "support", "violence", "corruption", "education", "health", "water", "rice",
    "money", "cattle", "livestock", "software", "hardware", "data", "media", "headquarters", "means",
    "politics",
    "economics", "mathematics", "physics", "ethics", "logistics", "knowledge", "progress", "traffic",
    "weather",
    "work", "homework", "legislation", "authorities", "public", "wealth", "poverty", "rain", "sand",
    "rubbish",
    "waste", "food", "fuel", "gold", "energy", "electricity", "tourism", "trade", "each", "both",
  ]

  /// Verbs and their past participles.
  package static let participles: [String: String] = [
    "be": "been", "bear": "borne", "beat": "beaten", "become": "become", "begin": "begun", "bend": "bent",
    "bet": "bet", "bid": "bid", "bind": "bound", "bite": "bitten", "bleed": "bled", "blow": "blown",
    "break": "broken", "breed": "bred", "bring": "brought", "broadcast": "broadcast", "build": "built",
    "burn": "burned", "burst": "burst", "buy": "bought", "cast": "cast", "catch": "caught",
    "choose": "chosen",
    "cling": "clung", "come": "come", "cost": "cost", "creep": "crept", "cut": "cut", "deal": "dealt",
    "dig": "dug", "do": "done", "draw": "drawn", "drink": "drunk", "drive": "driven", "eat": "eaten",
    "fall": "fallen", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled",
    "fling": "flung", "fly": "flown", "forbid": "forbidden", "forecast": "forecast", "foresee": "foreseen",
    "forget": "forgotten", "forgive": "forgiven", "freeze": "frozen", "get": "got", "give": "given",
    "go": "gone",
    "grind": "ground", "grow": "grown", "hang": "hung", "have": "had", "hear": "heard", "hide": "hidden",
    "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept", "know": "known", "lay": "laid",
    "lead": "led",
    "learn": "learned", "leave": "left", "lend": "lent", "let": "let", "lie": "lain", "light": "lit",
    "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "mislead": "misled",
    "mistake": "mistaken",
    "misunderstand": "misunderstood", "offset": "offset", "outdo": "outdone", "overcome": "overcome",
    "overrun": "overrun", "oversee": "overseen", "overtake": "overtaken", "overthrow": "overthrown",
    "panic": "panicked", "pay": "paid", "put": "put", "quit": "quit", "read": "read", "rebuild": "rebuilt",
    "reset": "reset", "retake": "retaken", "rewrite": "rewritten", "rid": "rid", "ride": "ridden",
    "ring": "rung", "rise": "risen", "run": "run", "say": "said", "see": "seen", "seek": "sought",
    "sell": "sold", "send": "sent", "set": "set", "sew": "sewn", "shake": "shaken", "shed": "shed",
    "shine": "shone", "shoot": "shot", "show": "shown", "shut": "shut", "sing": "sung", "sink": "sunk",
    "sit": "sat", "slay": "slain", "sleep": "slept", "slide": "slid", "sow": "sown", "speak": "spoken",
    "spend": "spent", "spin": "spun", "split": "split", "spread": "spread", "stand": "stood",
    "steal": "stolen",
    "stick": "stuck", "sting": "stung", "strike": "struck", "strive": "striven", "swear": "sworn",
    "sweep": "swept", "swim": "swum", "swing": "swung", "take": "taken", "teach": "taught", "tear": "torn",
    "traffic": "trafficked", "mimic": "mimicked",
    "tell": "told", "think": "thought", "throw": "thrown", "undergo": "undergone", "understand": "understood",
    "undertake": "undertaken", "uphold": "upheld", "upset": "upset", "wake": "woken", "wear": "worn",
    "weave": "woven", "underlie": "underlain", "repay": "repaid", "prepay": "prepaid",
    "underpay": "underpaid",
    "overpay": "overpaid", "outbid": "outbid", "outgrow": "outgrown", "foretell": "foretold",
    "resell": "resold",
    "retell": "retold", "remake": "remade", "redo": "redone", "regrow": "regrown", "outshine": "outshone",
    "override": "overridden", "undercut": "undercut", "unwind": "unwound", "rebid": "rebid",
    "misread": "misread",
    "oversell": "oversold", "bespeak": "bespoken", "forsake": "forsaken", "tread": "trodden",
    "spit": "spat", "slit": "slit", "string": "strung", "swell": "swollen", "shrink": "shrunk",
    "spring": "sprung",
    "stink": "stunk", "hamstring": "hamstrung", "typecast": "typecast", "thrust": "thrust", "shave": "shaved",
    "win": "won", "wind": "wound", "withdraw": "withdrawn", "withhold": "withheld",
    "withstand": "withstood", "write": "written",
  ]

  /// Forms of irregular verbs that are not their participles, each with its verb.
  static let pasts =
    "went:go took:take gave:give saw:see came:come began:begin broke:break chose:choose did:do does:do drew:draw "
    + "drove:drive fell:fall flew:fly forgot:forget froze:freeze grew:grow hid:hide knew:know rode:ride rang:ring "
    + "rose:rise ran:run shook:shake sang:sing sank:sink spoke:speak stole:steal swore:swear swam:swim "
    + "threw:throw woke:wake wore:wear wrote:write withdrew:withdraw overcame:overcome became:become was:be "
    + "were:be is:be are:be am:be has:have underwent:undergo undertook:undertake overthrew:overthrow arose:arise "
    + "arisen:arise ate:eat bore:bear tore:tear overtook:overtake mistook:mistake foresaw:foresee oversaw:oversee "
    + "forbade:forbid bade:bid lay:lie shrank:shrink sprang:spring strove:strive struck:strike beat:beat "
    + "gotten:get proven:prove burnt:burn learnt:learn dreamt:dream spelt:spell spoilt:spoil leapt:leap "
    + "dying:die lying:lie tying:tie men:man women:woman larger:large"

  /// Verbs of two or more syllables that double their last consonant.
  static let doubling: Set<String> = [
    "admit", "commit", "compel", "confer", "control", "deter", "equip", "expel", "incur", "infer", "occur",
    "omit", "patrol", "permit", "prefer", "propel", "rebut", "refer", "regret", "submit", "transfer",
    "transmit", "acquit", "annul", "fulfil", "instil", "enrol", "total", "worship", "quit", "outwit",
    "travel", "cancel", "overstep", "sidestep", "backstop", "repel", "dispel", "emit", "remit", "underpin",
    "recur", "concur", "defer", "rebel",
    "abhor", "abet", "befit", "format", "program", "overlap", "handicap", "zigzag", "sandbag", "excel",
    "extol", "distil", "enthral", "appal", "dial", "pedal", "tunnel", "funnel", "shovel", "quarrel",
    "marvel", "libel", "duel", "rival", "equal", "spiral", "initial", "backpedal", "unravel", "refuel",
    "unplug", "babysit", "outstrip", "unzip", "eavesdrop", "nonplus", "airdrop", "label", "channel",
    "signal", "kidnap", "model", "fuel", "counsel", "level", "marshal",
  ]

  /// Verbs that end as adverbs do.
  static let verbsInLy: Set<String> = ["comply", "supply", "multiply", "misapply", "resupply", "butterfly"]

  /// Whether a word that ends as adverbs do is a verb.
  package static func isVerbInLy(_ word: String) -> Bool { verbsInLy.contains(word) }

  /// Adjectives that end as adverbs do, and take endings; adverbs take "more" and "most".
  static let adjectivesInLy: Set<String> = [
    "early", "likely", "lovely", "costly", "deadly", "friendly", "holy", "ugly", "silly", "lively", "lonely",
    "ghastly", "sickly", "curly", "oily", "jolly", "lowly", "hilly", "sly", "bubbly",
  ]

  /// Comparatives and superlatives, which are not compared again.
  static let compared: Set<String> = {
    var forms: Set<String> = [
      "better", "best", "worse", "worst", "more", "most", "less", "least", "further", "furthest", "farther",
      "farthest", "elder", "eldest", "sooner", "soonest", "fewer", "fewest", "foremost", "utmost", "topmost",
    ]
    for stem in comparedStems.split(separator: " ") {
      forms.insert(stem + "er")
      forms.insert(stem + "est")
    }
    return forms
  }()

  /// Of adjectives in common use, what stands before -er and -est.
  private static let comparedStems =
    "bigg small high low larg long short old young new great strong weak fast slow quick cheap costli prici easi hard "
    + "hott cold warm cool wid broad narrow deep thick thinn tight clos near clear dark light heavi happi healthi saf "
    + "sharp simpl slimm sound steep strict tough loveli fin fitt full fair brav bold rip rich poor lat earli keen "
    + "loud soft fresh rar busi ugli dri wett smart clean dirti wealthi lucki angri noisi tall kind nic wis firm "
    + "smooth calm brief dens bright fierc deadli harsh fatt"

  /// Adjectives and their superlatives.
  package static let superlatives: [String: String] = [
    "good": "best", "well": "best", "bad": "worst", "ill": "worst", "badly": "worst", "far": "farthest",
    "little": "least", "few": "fewest", "many": "most",
    "much": "most", "next": "next", "key": "key", "own": "own", "whole": "whole", "late": "latest",
    "new": "newest", "poor": "poorest", "rich": "richest", "simple": "simplest",
    "narrow": "narrowest", "severe": "most severe", "quiet": "quietest", "clever": "cleverest",
    "true": "truest", "fun": "most fun", "torn": "most torn", "past": "past", "last": "last",
    "first": "first",
    "same": "same", "real": "most real", "wrong": "most wrong", "male": "male", "female": "female",
    "major": "major", "main": "main",
  ]

  /// Adjectives and their comparatives.
  package static let comparatives: [String: String] = [
    "good": "better", "well": "better", "bad": "worse", "badly": "worse", "ill": "worse", "far": "farther",
    "little": "less",
    "few": "fewer", "many": "more", "much": "more", "a lot of": "more", "elderly": "older", "late": "later",
    "new": "newer", "severe": "more severe", "true": "truer", "own": "own", "same": "same",
    "earlier": "earlier", "senior": "more senior", "junior": "more junior", "early": "earlier",
  ]

  /// Adjectives of one syllable that take no endings.
  package static let ungraded: Set<String> = [
    "real", "wrong", "fun", "right", "dead", "key", "male", "prime", "main", "chief", "joint", "sole", "mass",
    "live", "like", "mock", "fake", "just", "apt", "French", "Dutch", "Thai", "worth", "alike",
  ]

  /// All past participles of the irregular verbs.
  package static let participleForms = Set(participles.values)

  /// Verbs whose gerund the rules get wrong.
  package static let gerunds: [String: String] = [
    "be": "being", "singe": "singeing", "age": "ageing", "begin": "beginning", "forget": "forgetting",
    "panic": "panicking", "traffic": "trafficking", "mimic": "mimicking", "upset": "upsetting",
    "outbid": "outbidding", "forbid": "forbidding", "mislead": "misleading", "overrun": "overrunning",
    "reset": "resetting", "offset": "offsetting", "undercut": "undercutting", "broadcast": "broadcasting",
    "go": "going", "do": "doing",
  ]
}
