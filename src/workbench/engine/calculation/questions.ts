/** Formulas that stand in no cell, and waiting for custom functions. */
import type { FunctionResult } from "../engine";
import { expand } from "../formulas/expand";
import type { Place, Scope } from "../formulas/scope";
import { checkFormula } from "../formulas/syntax";
import type { CustomFunctions } from "../functions/custom-functions";
import type { Calculator } from "./calculator";
import type { Evaluator } from "./evaluator";
import type { FormulaIndex, FormulaNode } from "./formula-index";

class Question {
  answered: () => void = () => undefined;
}

export class Questions {
  constructor(
    private readonly scope: Scope,
    private readonly evaluator: Evaluator,
    private readonly functions: CustomFunctions,
    private readonly calculator: Calculator,
    private readonly index: FormulaIndex,
    private readonly calculate: () => Promise<void>
  ) {}

  /** @throws EngineError `InvalidArgument` for a formula that Excel would refuse */
  async evaluate(formula: string, sheetId: string): Promise<FunctionResult> {
    const source = formula.startsWith("=") ? formula : `=${formula}`;
    const place: Place = { sheetId, row: -1, column: -1 };
    checkFormula(source, place, this.scope);
    const question = new Question();
    for (;;) {
      await this.calculate();
      const answered = new Promise<void>((resolve) => (question.answered = resolve));
      const expansion = expand(source, place, this.scope);
      if (this.calculator.readsBusy(expansion.precedents)) {
        await this.nextAnswer();
        continue;
      }
      this.evaluator.forgetValues();
      this.functions.begin(question);
      const result = this.evaluator.run(this.evaluator.compile(expansion.formula), place);
      if (!this.functions.end()) return result;
      await answered;
    }
  }

  /** Until no formula waits for a custom function. */
  async settle(): Promise<void> {
    while (await this.nextAnswer()) await this.calculate();
  }

  onAnswer(waiting: readonly object[]): void {
    for (const one of waiting)
      if (one instanceof Question) one.answered();
      else this.calculator.invalidate(one as FormulaNode);
  }

  /** Waits for one of the custom functions that formulas wait for. @returns Whether there was one. */
  private async nextAnswer(): Promise<boolean> {
    const open = this.functions.calls.open((waiting) => this.isAlive(waiting));
    if (open.length === 0) return false;
    await Promise.race(open);
    // Answers that come together are calculated with together.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return true;
  }

  private isAlive(waiting: object): boolean {
    return waiting instanceof Question || this.index.has(waiting as FormulaNode);
  }
}
