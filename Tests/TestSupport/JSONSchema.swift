import Foundation

/// Checks JSON against the part of JSON Schema (draft 2020-12) that the product's schemas use.
package struct JSONSchema {
  private let root: [String: Any]

  /// Reads a schema file.
  package init(file: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(try Places.bytes(file))) as? [String: Any] ?? [:]
  }

  /// - Returns: each fault with its place in the value; none where the value is valid.
  package func faults(in json: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed), root, "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      let definitions = root["$defs"] as? [String: Any] ?? [:]
      guard let target = definitions[name] as? [String: Any] else {
        return ["\(place): no definition \(reference)"]
      }
      return faults(value, target, place)
    }
    var found: [String] = []
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let results = choices.map { faults(value, $0, place) }
      let fitting = results.count { $0.isEmpty }
      if fitting > 1 { found.append("\(place): more than one form fits") }
      // The form that comes nearest tells what is wrong.
      if fitting == 0 { found += results.min { $0.count < $1.count } ?? [] }
    }
    if let constant = schema["const"] as? String, value as? String != constant {
      found.append("\(place): not '\(constant)'")
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      found.append("\(place): '\(value)' is not one of \(allowed)")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { JSONSchema.isOf($0, value) }) {
      return found + ["\(place): \(value) is no \(types.joined(separator: " or "))"]
    }
    if let least = schema["minimum"] as? Double, let number = value as? Double, number < least {
      found.append("\(place): \(number) < \(least)")
    }
    if let most = schema["maximum"] as? Double, let number = value as? Double, number > most {
      found.append("\(place): \(number) > \(most)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place): '\(text)' does not match \(pattern)")
    }
    if let object = value as? [String: Any] { found += objectFaults(object, schema, place) }
    if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
      for (index, item) in array.enumerated() { found += faults(item, items, "\(place)[\(index)]") }
    }
    return found
  }

  private func objectFaults(_ object: [String: Any], _ schema: [String: Any], _ place: String) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    var found: [String] = []
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      found.append("\(place): no \(name)")
    }
    for (name, value) in object {
      if let property = properties[name] as? [String: Any] {
        found += faults(value, property, "\(place).\(name)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        found += faults(value, others, "\(place).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(place): there is no \(name) in the schema")
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": return value is String
    case "null": return value is NSNull
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "boolean": return value is Bool
    case "integer": return (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": return value is NSNumber
    default: return false
    }
  }
}
