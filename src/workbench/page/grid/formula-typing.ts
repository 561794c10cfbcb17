import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** What the library keeps to itself: its state between two formulas. */
interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
}

/**
 * While `=SUM(Leads[Amount])` is being typed, the formula bar reads each unfinished stage of it. The library's
 * lexer counts the open square bracket and does not forget it with the next formula, in which it then takes a
 * comma for part of a column's name and drops it. Here it forgets, as it does with every other bracket.
 */
export function forgetOpenBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
  };
}
