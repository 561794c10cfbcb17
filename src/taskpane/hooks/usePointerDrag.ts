import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from "react";

/** Pixels the pointer moves before a press becomes a drag: a hand that clicks is not quite still. */
const THRESHOLD = 5;
/** Pixels from its edge where the scrolling area begins to scroll, and how many it scrolls with each frame. */
const EDGE = 40;
const STEP = 10;

export interface PointerDragOptions<Item, Target> {
  /** The place for the item that the element under the pointer stands for, if it does. */
  readonly targetOf: (element: Element, item: Item) => Target | undefined;
  readonly onDrop: (item: Item, target: Target) => void;
}

interface Dragged<Item, Target> {
  readonly item: Item;
  /** The place under the pointer. */
  readonly target: Target | undefined;
}

export interface PointerDrag<Item, Target> {
  readonly dragged: Dragged<Item, Target> | undefined;
  /** For what goes with the pointer: an element at the window's corner, which is moved from there. */
  readonly ghost: RefObject<HTMLDivElement>;
  /** For the area that scrolls when the pointer comes near its edges. */
  readonly scroller: RefObject<HTMLDivElement>;
  /** To be called when a pointer is pressed on an item. */
  start(event: ReactPointerEvent, item: Item): void;
}

/**
 * Dragging with the mouse, by pointer events: the drag and drop of HTML does not work in the task panes of some
 * versions of Excel for Windows (office-js issues 2090 and 6868). A finger scrolls instead. Esc gives up.
 */
export function usePointerDrag<Item, Target>(
  options: PointerDragOptions<Item, Target>
): PointerDrag<Item, Target> {
  const [dragged, setDragged] = useState<Dragged<Item, Target>>();
  const ghost = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const point = useRef<Point>({ x: 0, y: 0 });
  const latest = useRef(options);
  latest.current = options;
  const giveUp = useRef<() => void>();

  const place = useCallback(() => {
    const { x, y } = point.current;
    if (ghost.current) ghost.current.style.transform = `translate(${x}px, ${y}px)`;
  }, []);
  useLayoutEffect(place, [place, dragged]);
  useEffect(() => () => giveUp.current?.(), []);

  const start = useCallback(
    (event: ReactPointerEvent, item: Item) => {
      if (event.pointerType === "touch" || event.button !== 0) return;
      giveUp.current?.();
      let target: Target | undefined;
      const look = () => {
        place();
        const under = document.elementFromPoint(point.current.x, point.current.y);
        const found = under ? latest.current.targetOf(under, item) : undefined;
        if (found !== target) setDragged({ item, target: found });
        target = found;
      };
      giveUp.current = follow(event, {
        onStart: () => setDragged({ item, target }),
        onMove(to) {
          point.current = to;
          look();
        },
        onFrame() {
          if (scroller.current && scrollNear(scroller.current, point.current)) look();
        },
        onEnd(dropped) {
          setDragged(undefined);
          if (dropped && target !== undefined) latest.current.onDrop(item, target);
        },
      });
    },
    [place]
  );
  return { dragged, ghost, scroller, start };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Followers {
  readonly onStart: () => void;
  readonly onMove: (to: Point) => void;
  readonly onFrame: () => void;
  readonly onEnd: (dropped: boolean) => void;
}

/** Follows a pressed pointer until it is released or taken away. @returns a function that ends it without a drop */
function follow(press: ReactPointerEvent, { onStart, onMove, onFrame, onEnd }: Followers) {
  const { pointerId, clientX, clientY, currentTarget } = press;
  const listening = new AbortController();
  let frame: number | undefined;

  const tick = () => {
    onFrame();
    frame = requestAnimationFrame(tick);
  };
  const end = (dropped: boolean) => {
    const isOver = listening.signal.aborted;
    listening.abort();
    if (isOver || frame === undefined) return;
    cancelAnimationFrame(frame);
    swallowClick();
    onEnd(dropped);
  };
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void
  ) => document.addEventListener(name, listener, { signal: listening.signal, capture: true });

  on("pointermove", (event) => {
    if (event.pointerId !== pointerId) return;
    const [x, y] = [event.clientX, event.clientY];
    if (frame === undefined) {
      if (Math.hypot(x - clientX, y - clientY) < THRESHOLD) return;
      // Also outside the pane, which is a frame of its own.
      currentTarget.setPointerCapture(pointerId);
      frame = requestAnimationFrame(tick);
      onStart();
    }
    onMove({ x, y });
  });
  on("pointerup", (event) => event.pointerId === pointerId && end(true));
  on("pointercancel", (event) => event.pointerId === pointerId && end(false));
  on("keydown", (event) => {
    if (event.key !== "Escape" || frame === undefined) return;
    event.stopPropagation();
    end(false);
  });
  return () => end(false);
}

/** The release of the button at the end of a drag is no click. */
function swallowClick(): void {
  const stop = (event: Event) => event.stopPropagation();
  document.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
}

/** Scrolls an area while the pointer is near one of its edges. @returns whether it did */
function scrollNear(area: HTMLElement, { x, y }: Point): boolean {
  const { left, right, top, bottom } = area.getBoundingClientRect();
  const step = (at: number, start: number, end: number) =>
    at < start + EDGE ? -STEP : at > end - EDGE ? STEP : 0;
  const before = [area.scrollLeft, area.scrollTop];
  area.scrollBy(step(x, left, right), step(y, top, bottom));
  return area.scrollLeft !== before[0] || area.scrollTop !== before[1];
}
