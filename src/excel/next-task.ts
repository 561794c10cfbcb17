/**
 * Resolves in another turn of the event loop, so that the page can draw and answer between two stretches of work. By
 * a message where there are such: browsers hold back the timers of a pane that is closed.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
