const ZERO = "0".charCodeAt(0);
/** Longer ends than seven digits are no running numbers. */
const END = /\d{1,7}$/;
const FIRST_ROOM = 16;

/**
 * Texts of one length that begin the same and end in digits, as numbered ids do: "L-0000001" to "L-9999999". The digits
 * are the place where a text's number is kept: nothing is compared, and neighbours lie side by side in memory.
 */
export class TextSeries {
  /** Numbers of the texts by their digits, 0 for none. */
  private numbers = new Int32Array(FIRST_ROOM);
  /** The highest digits that isNext was asked of. */
  private highest = -1;

  private constructor(
    private readonly beginning: string,
    private readonly length: number,
    private readonly places: number
  ) {}

  /**
   * The series that a text belongs to; undefined if it does not end in a digit, or in a number that has no place.
   * @param places so many at most: a number less than that has one
   */
  static of(text: string, places = Infinity): TextSeries | undefined {
    if (!endsInDigit(text)) return undefined;
    const series = new TextSeries(text.slice(0, text.search(END)), text.length, places);
    return series.digitsOf(text) >= 0 ? series : undefined;
  }

  /** What the text's digits say, −1 if it has no place here. */
  digitsOf(text: string): number {
    const { beginning, length } = this;
    if (text.length !== length) return -1;
    // Beginnings of ids are mostly alike at first.
    for (let i = beginning.length - 1; i >= 0; i--) {
      if (text.charCodeAt(i) !== beginning.charCodeAt(i)) return -1;
    }
    let digits = 0;
    for (let i = beginning.length; i < length; i++) {
      const digit = digitAt(text, i);
      if (digit < 0) return -1;
      digits = 10 * digits + digit;
    }
    return digits < this.places ? digits : -1;
  }

  /** 0 for none. */
  numberAt(digits: number): number {
    return digits < this.numbers.length ? this.numbers[digits]! : 0;
  }

  /** @returns the number */
  keep(digits: number, number: number): number {
    const { numbers } = this;
    if (digits >= numbers.length) {
      this.numbers = new Int32Array(2 * digits);
      this.numbers.set(numbers);
    }
    return (this.numbers[digits] = number);
  }

  /** Whether these digits are higher than all those that this was asked of before. */
  isNext(digits: number): boolean {
    if (digits <= this.highest) return false;
    this.highest = digits;
    return true;
  }
}

/** The digit in a place of a text, −1 for every other letter. */
function digitAt(text: string, place: number): number {
  const digit = text.charCodeAt(place) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Only such texts are in a series: of ids of letters and digits, as Salesforce's, most are soon told apart. */
export const endsInDigit = (text: string): boolean => digitAt(text, text.length - 1) >= 0;
