import Testing

@Test(arguments: [
  ("harga lebih tinggi", ["lebih tinggi=higher"]), ("harga paling tinggi", ["paling tinggi=highest"]),
  ("lebih baik hati", ["lebih baik hati=more kind-hearted"]),
  // What the glossary has together stays together; no adjective, no comparative.
  ("lebih lanjut", ["lebih lanjut=further"]), ("lebih rumah", ["lebih=more", "rumah=house"]),
  ("lebih , tinggi", ["lebih=more", "tinggi=high"]), ("lebih penting", ["lebih penting=more important"]),
])
func comparison(text: String, expected: [String]) {
  let finder = finder([
    ("tinggi", "adj", "high", ""), ("lebih", "adv", "more", ""), ("lebih lanjut", "adv", "further", ""),
    ("lanjut", "adj", "advanced", ""), ("rumah", "noun", "house", ""), ("baik", "adj", "good", ""),
    ("baik hati", "adj", "kind-hearted", ""), ("penting", "noun", "weight", ""),
    ("penting", "adj", "key; important", "perlu"),
  ])
  #expect(found(finder, analysed(text)) == expected)
}
