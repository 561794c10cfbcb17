import { nextTask } from "./next-task";

const waiting = new WeakMap<Excel.RequestContext, Promise<void>>();

/**
 * As context.sync, for readers that run side by side over one context: what they all ask for in one turn of the event
 * loop goes out as one request, and each goes on when its answer is there. So several readers take as many requests
 * as the one that takes most.
 */
export function syncTogether(context: Excel.RequestContext): Promise<void> {
  let request = waiting.get(context);
  if (!request) {
    request = nextTask().then(() => {
      waiting.delete(context);
      return context.sync();
    });
    waiting.set(context, request);
  }
  return request;
}

/** The results of readers that run side by side; when one fails, its error, once all have come to an end. */
export async function together<const Work extends readonly Promise<unknown>[]>(
  ...readers: Work
): Promise<{ -readonly [K in keyof Work]: Awaited<Work[K]> }> {
  await Promise.allSettled(readers);
  return Promise.all(readers) as never;
}
