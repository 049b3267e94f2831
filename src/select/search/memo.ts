// Remembers what was found, up to a size.

/** What is remembered where there is nothing to remember. */
const nothing = Symbol('nothing');

/** What was asked before, so that it is found once; all is forgotten when it has become too much. */
export class Memo<Key, Value> {
  private readonly known = new Map<Key, Value | typeof nothing>();
  private size = 0;

  /** `most` is how much is remembered; `sizeOf` gives how much an answer is, one if absent. */
  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: Value) => number = () => 1,
  ) {}

  /** What is known of a key; what is found of it, if nothing is. */
  get(key: Key, find: (key: Key) => Value): Value {
    const known = this.known.get(key);
    if (known === nothing) return undefined as Value;
    if (known !== undefined) return known;
    const found = find(key);
    this.size += this.sizeOf(found);
    if (this.size > this.most) {
      this.known.clear();
      this.size = this.sizeOf(found);
    }
    this.known.set(key, found === undefined ? nothing : found);
    return found;
  }
}

/** Has something made once for each thing that it is of, and kept as long as that. */
export function onceFor<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { value: Value }>();
  return (of) => {
    let known = made.get(of);
    if (!known) {
      known = { value: make(of) };
      made.set(of, known);
    }
    return known.value;
  };
}
