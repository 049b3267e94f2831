// Lists of the records that hold something, and how prominently: put together, joined, written as text and read back.

/**
 * Pairs in a row: the place of a record among the pack's records, and the level of prominence there, 1 to `levels`;
 * below zero where it stands only beside what the record says itself, in a note or a topic's name.
 */
export type PostingList = readonly number[];

/** The highest level of prominence. */
export const levels = 32;

/**
 * How soon repetition stops counting: the `k1` of BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009).
 */
const saturation = 1;

/** The level of what texts are worth together. */
export const levelOf = (worth: number): number =>
  Math.max(1, Math.round((levels * worth) / (worth + saturation)));

/** What a level is worth, about. */
const worthOf = (level: number): number => (saturation * level) / (levels - level + 0.5);

/** The list of all records that some lists hold. A record of several is worth what it is in all of them. */
export const joined = ([first = [], ...others]: readonly PostingList[]): PostingList =>
  others.reduce(merged, first);

/** Two lists as one; both are in the order of their places. */
function merged(one: PostingList, other: PostingList): PostingList {
  const list: number[] = [];
  let at = 0;
  for (let next = 0; next < other.length; next += 2) {
    const place = other[next] ?? 0;
    const level = other[next + 1] ?? 0;
    for (; at < one.length && (one[at] ?? 0) < place; at += 2) {
      list.push(one[at] ?? 0, one[at + 1] ?? 0);
    }
    const isShared = one[at] === place;
    list.push(place, isShared ? together(one[at + 1] ?? 0, level) : level);
    if (isShared) at += 2;
  }
  for (; at < one.length; at++) list.push(one[at] ?? 0);
  return list;
}

/** The list of the records that say themselves what each of some lists holds, as prominent as in the last. */
export function shared(lists: readonly PostingList[]): PostingList {
  const all = lists.map(owners);
  return [...(all[0]?.keys() ?? [])].flatMap((record) => {
    const levels = all.map((list) => list.get(record));
    return levels.every((level) => level !== undefined) ? [record, levels.at(-1) ?? 0] : [];
  });
}

const owners = (list: PostingList): Map<number, number> => {
  const levels = new Map<number, number>();
  for (let at = 0; at < list.length; at += 2) {
    const level = list[at + 1] ?? 0;
    if (level > 0) levels.set(list[at] ?? 0, level);
  }
  return levels;
};

function together(one: number, other: number): number {
  const level = levelOf(worthOf(Math.abs(one)) + worthOf(Math.abs(other)));
  return one > 0 || other > 0 ? level : -level;
}

/** The first signs of the ranges in which levels and the digits of places are written. */
const owned = 0x23;
const digits = 0x43;
const besides = 0x5d;
const base = besides - digits - 2;

/** A list as text: of each pair the distance from the place before, in digits, and a sign for the level. */
export function written(list: PostingList): string {
  let text = '';
  let last = 0;
  for (let at = 0; at < list.length; at += 2) {
    const place = list[at] ?? 0;
    const level = list[at + 1] ?? 0;
    let figures = '';
    for (let left = place - last; left > 0; left = Math.floor(left / base)) {
      figures = String.fromCharCode(digits + (left % base)) + figures;
    }
    text += figures + String.fromCharCode(level > 0 ? owned + level - 1 : besides - level - 1);
    last = place;
  }
  return text;
}

/** The list that was written as text. */
export function read(text: string): PostingList {
  const list: number[] = [];
  let place = 0;
  let distance = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= digits && sign < besides) {
      distance = distance * base + sign - digits;
      continue;
    }
    place += distance;
    distance = 0;
    list.push(place, sign < digits ? sign - owned + 1 : besides - sign - 1);
  }
  return list;
}
