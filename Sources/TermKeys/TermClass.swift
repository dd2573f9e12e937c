/// The word classes of glossary rows, as numbers.
package enum TermClass {
  /// The names as files have them; a class is known by its place here.
  package static let names = [
    "noun", "verb", "adj", "adv", "prep", "conj", "pron", "det", "num", "part", "name", "abbr", "phrase",
  ]

  /// The place of the class that a field names, given as eight bytes of the file, the field's first in the lowest place;
  /// noun's for what is none.
  static func place(of field: UInt64) -> UInt8 {
    let blanks = LetterHash.blanks(field)
    let count = blanks == 0 ? 4 : min(blanks.trailingZeroBitCount &>> 3, 4)
    switch field & LetterHash.mask(count) {
    case 0x6272_6576: return 1
    case 0x6A_6461: return 2
    case 0x76_6461: return 3
    case 0x7065_7270: return 4
    case 0x6A6E_6F63: return 5
    case 0x6E6F_7270: return 6
    case 0x74_6564: return 7
    case 0x6D_756E: return 8
    case 0x7472_6170: return 9
    case 0x656D_616E: return 10
    case 0x7262_6261: return 11
    case 0x6172_6870: return 12
    default: return 0
    }
  }
}
