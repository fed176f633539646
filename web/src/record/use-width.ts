// The width of an element, now and when it changes.
import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of an element in pixels; before it is drawn, what it is likely to be.
 * @example const width = useWidth(box, 800);
 */
export function useWidth(element: RefObject<HTMLElement | null>, likely: number): number {
  const [width, setWidth] = useState(likely);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => setWidth(Math.max(240, Math.round(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
