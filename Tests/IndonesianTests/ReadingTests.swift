import Indonesian
import NewsModel
import Testing

@Test(arguments: [
  ("diberlakukannya", ["diberlakukan", "memberlakukan", "berlakukan", "berlaku", "laku"]),
  ("pemerintah", ["pemerintah"]),
  ("memasok", ["memasok", "pasok"]),
  ("dipasok", ["dipasok", "memasok", "pasok"]),
  ("pasok", ["pasok", "memasok"]),
  ("melakukan", ["melakukan", "lakukan", "laku"]),
  ("dimiliki", ["dimiliki", "memiliki", "miliki", "milik"]),
  ("amankan", ["amankan", "mengamankan", "aman"]),
  ("pertanggungjawabannya", ["pertanggungjawaban", "tanggung jawab"]),
])
func readingsStandFromLeastToMostStripped(form: String, forms: [String]) {
  check(readings: form, hold: forms)
}
