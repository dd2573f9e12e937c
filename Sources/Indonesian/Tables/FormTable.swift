/// A hash table from forms to small values, with no string a form: keys in one array, slots in another.
///
/// Method: open addressing with linear probing; a slot holds an entry's number plus one. Most questions
/// are answered "no" by an empty slot, which stays in a small array.
struct FormTable<Value: Sendable>: Sendable {
  private var slots: [UInt16]
  private var keys: [FormKey] = []
  private var values: [Value] = []
  private let mask: Int

  /// An empty table for at most `capacity` forms.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// The number of forms.
  var count: Int { keys.count }

  /// Puts a form in; a form that is there keeps its value. Forms past 65,535 are left out.
  mutating func insert(_ key: FormKey, _ value: Value) { put(key, value, replaces: false) }

  /// Puts a form in, its value in the place of one that it has. Forms past 65,535 are left out.
  mutating func set(_ key: FormKey, _ value: Value) { put(key, value, replaces: true) }

  @inline(__always)
  private mutating func put(_ key: FormKey, _ value: Value, replaces: Bool) {
    guard keys.count < Int(UInt16.max), keys.count * 2 < slots.count else { return }
    var slot = Int(truncatingIfNeeded: key.slotHash) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if keys[entry] == key {
        if replaces { values[entry] = value }
        return
      }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    values.append(value)
    slots[slot] = UInt16(keys.count)
  }

  /// The value of a form.
  @inline(__always) func value(_ key: FormKey) -> Value? { number(of: key).map { values[$0] } }

  /// The number of a form, in the order in which they came in; nil for one that is not there.
  @inline(__always) func number(of key: FormKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.slotHash) & mask
    while true {
      let entry = Int(slots[slot])
      if entry == 0 { return nil }
      if keys[entry - 1] == key { return entry - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// The value of the form with a number.
  @inline(__always) subscript(number: Int) -> Value {
    get { values[number] }
    set { values[number] = newValue }
  }
}
