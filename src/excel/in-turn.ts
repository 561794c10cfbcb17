let last: Promise<unknown> = Promise.resolve();

/**
 * Works on the report one after another: a refresh that begins by itself, a ribbon button and the pane may come
 * together, and each finds what the one before has left.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  // A failure is told to whoever asked for that work, not to the next.
  last = turn.catch(() => undefined);
  return turn;
}
