internal import MarkupTrees

/// What a name of a TBX file means, settled once a name, so that nothing is compared where it comes up again.
struct TBXNameFacts {
  /// The place of an element in the structure, by its local name in both versions.
  enum Role {
    case root, header, text, body, back, concept, language, term, termGroup, termText, other
  }

  /// What an element with nothing but text tells, where its place and its attributes are as usual.
  enum Leaf {
    case note, date, term
    case subjectField, definition, status, partOfSpeech, termType, transactionType
    /// The group of a change, whose leaves are read together.
    case change
    /// An element of the core whose attribute `type` names one of the above.
    case typedDescription, typedTermNote, typedTransaction
    case none
  }

  /// What an attribute is.
  enum Attribute {
    case id, type, language, xmlLanguage, other
  }

  var role: Role
  var leaf: Leaf
  var attribute: Attribute

  init(_ name: XMLName) {
    role = TBXNameFacts.role(name.local)
    leaf = TBXNameFacts.leaf(name)
    switch name.local {
    case "id" where name.namespace.isEmpty: attribute = .id
    case "type" where name.namespace.isEmpty: attribute = .type
    case "lang" where name.namespace.isEmpty: attribute = .language
    case "lang" where name.namespace == XMLBuiltIn.namespace: attribute = .xmlLanguage
    default: attribute = .other
    }
  }

  private static func role(_ local: String) -> Role {
    switch local {
    case "tbx", "martif": .root
    case "tbxHeader", "martifHeader": .header
    case "text": .text
    case "body": .body
    case "back": .back
    case "conceptEntry", "termEntry": .concept
    case "langSec", "langSet": .language
    case "termSec", "tig", "ntig": .term
    case "termGrp": .termGroup
    case "term": .termText
    default: .other
    }
  }

  private static func leaf(_ name: XMLName) -> Leaf {
    if name.namespace == TBXCategories.core || name.namespace.isEmpty {
      return switch name.local {
      case "note": .note
      case "date": .date
      case "term": .term
      case "transacGrp": .change
      case "descrip": .typedDescription
      case "termNote": .typedTermNote
      case "transac": .typedTransaction
      default: .none
      }
    }
    guard name.namespace == TBXCategories.min || name.namespace == TBXCategories.basic else { return .none }
    return switch name.local {
    case "subjectField": .subjectField
    case "definition": .definition
    case "administrativeStatus": .status
    case "partOfSpeech": .partOfSpeech
    case "termType": .termType
    case "transactionType": .transactionType
    default: .none
    }
  }
}
