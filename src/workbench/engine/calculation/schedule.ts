/**
 * When formulas are calculated: soon after a change, with pauses in which the page can do something else, such as
 * answering the add-in; at once where somebody reads.
 */
import type { Calculator } from "./calculator";

/** How long one task calculates, in milliseconds: no page seems to stand still for as long. */
const SLICE = 50;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class Schedule {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  /**
   * @param onResults is told after each slice
   * @param onEnd is told when everything that was to be calculated soon is
   */
  constructor(
    private readonly calculator: Calculator,
    private readonly onResults: () => void,
    private readonly onEnd: () => void
  ) {}

  now(): void {
    this.calculate(Infinity);
  }

  soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.calculate(SLICE);
      if (this.calculator.needed) this.soon();
      else this.onEnd();
    }, 0);
  }

  /** Resolves when nothing is left to calculate. */
  async withPauses(): Promise<void> {
    this.calculate(SLICE);
    while (this.calculator.needed && !this.isStopped) {
      await pause();
      this.calculate(SLICE);
    }
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private calculate(milliseconds: number): void {
    if (!this.isStopped && this.calculator.calculate(milliseconds)) this.onResults();
  }
}
