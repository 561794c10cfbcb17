type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Work of one kind, one piece after another. */
function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // A failure is told to whoever asked for that work, not to the next.
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * Works on the report one after another: a refresh that begins by itself, a ribbon button and the pane may come
 * together, and each finds what the one before has left.
 */
export const inTurn = turns();

/**
 * Reads what the workbook remembers, changes it and stores it, one after another: the pane saves a choice while a
 * report is being written, and both remain. Work on the report takes this turn within its own, never the other way
 * round.
 */
export const settingsInTurn = turns();
