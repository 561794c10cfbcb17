/** Longer ends than this are no running numbers. */
const MOST_DIGITS = 7;
const ZERO = "0".charCodeAt(0);
const FIRST_ROOM = 16;

/**
 * Texts of one length that begin the same and end in digits, as numbered ids do: "L-0000001" to "L-9999999". The digits
 * are the place where a text's number is kept: nothing is compared, and neighbours lie side by side in memory.
 */
export class TextSeries {
  /** Numbers of the texts by their digits, 0 for none. */
  private numbers = new Int32Array(FIRST_ROOM);

  private constructor(
    private readonly beginning: string,
    private readonly length: number
  ) {}

  /** The series that a text belongs to; undefined if it does not end in a digit. */
  static of(text: string): TextSeries | undefined {
    let end = text.length;
    while (end > 0 && text.length - end < MOST_DIGITS && isDigit(text.charCodeAt(end - 1))) end--;
    return end < text.length ? new TextSeries(text.slice(0, end), text.length) : undefined;
  }

  /** What the text's digits say, −1 if it does not belong here. */
  digitsOf(text: string): number {
    const { beginning, length } = this;
    if (text.length !== length) return -1;
    for (let i = 0; i < beginning.length; i++) {
      if (text.charCodeAt(i) !== beginning.charCodeAt(i)) return -1;
    }
    let digits = 0;
    for (let i = beginning.length; i < length; i++) {
      const code = text.charCodeAt(i);
      if (!isDigit(code)) return -1;
      digits = 10 * digits + code - ZERO;
    }
    return digits;
  }

  /** 0 for none. */
  numberAt(digits: number): number {
    return digits < this.numbers.length ? this.numbers[digits]! : 0;
  }

  /** @returns the number */
  keep(digits: number, number: number): number {
    if (digits >= this.numbers.length) {
      const longer = new Int32Array(2 ** Math.ceil(Math.log2(digits + 1)));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    return (this.numbers[digits] = number);
  }
}

const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
