import { SeriesList } from "./series-list";

/** A series has so many times as many places as there are texts; texts with higher numbers are not kept there. */
const PLACES = 4;

/**
 * Gives each different text a number, from 1 in order of first appearance; 0 is "". Numbered ids are found by their
 * digits, other texts in a hash table with open addressing: for a million different texts a Map takes more than twice
 * the time and eight times the memory.
 */
export class TextIndex {
  /** The different texts by number. */
  readonly texts = [""];
  private readonly series: SeriesList;
  /** Numbers of texts, 0 for a free slot; at least half of the slots stay free. Made for the first text. */
  private slots = new Int32Array(1);

  /**
   * @param most different texts that may come
   * @param tidy the form in which a text is kept; all its forms have one number
   */
  constructor(
    private readonly most: number,
    private readonly tidy = (text: string): string => text
  ) {
    this.series = new SeriesList(PLACES * most);
  }

  /** The number of a text, a new one if it has not come before. */
  numberOf(text: string): number {
    if (text === "") return 0;
    const digits = this.series.digitsOf(text);
    // Its beginning is that of a tidy text, and so it is tidy.
    return digits < 0
      ? this.slots[this.slotOf(text)]! || this.add(text)
      : this.numberAt(digits, text);
  }

  /** The number of a text in the latest series. */
  private numberAt(digits: number, text: string): number {
    const series = this.series.latest!;
    return series.numberAt(digits) || series.keep(digits, this.texts.push(text) - 1);
  }

  /** Adds a text that belongs to none of the series so far. */
  private add(text: string): number {
    const tidied = this.tidy(text);
    if (tidied !== text) return this.numberOf(tidied);
    const digits = this.series.begin(text);
    if (digits >= 0) return this.numberAt(digits, text);
    if (this.slots.length === 1) {
      this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.most + 2)));
    }
    return (this.slots[this.slotOf(text)] = this.texts.push(text) - 1);
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
