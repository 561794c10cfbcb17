import { Fragment } from "react";

export interface FormulaProps {
  readonly text: string;
  readonly className: string;
}

/** A formula; where it does not fit on a line, it breaks before an argument. */
export function Formula({ text, className }: FormulaProps) {
  return (
    <code className={className}>
      {text.split(/(?<=[,;(])/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}
