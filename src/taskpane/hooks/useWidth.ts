import { useEffect, useState, type RefObject } from "react";

/** How wide an element is, in whole pixels, and again whenever that changes; undefined until it is measured. */
export function useWidth(element: RefObject<HTMLElement>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const observer = new ResizeObserver((entries) =>
      entries.forEach(({ contentRect }) => setWidth(Math.floor(contentRect.width)))
    );
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
