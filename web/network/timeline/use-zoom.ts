import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { daysOf, type Extent } from './time-axis.ts';

const STEP = 1.5;
const MOST_PIXELS_PER_DAY = 48;
/** Room for the right handle and the scroll bar. */
export const MARGIN = 28;
/** Of the names of the lanes; as in timeline.module.css. */
export const TITLE_WIDTH = 200;
/** Where the axis begins: there is room for its left handle; as in strip.module.css. */
export const AXIS_LEFT = TITLE_WIDTH + 14;

/**
 * The scale of the axis in a box that scrolls: at first from `busyFrom` on, where most links are, because one old date would
 * press all others together; more or less by buttons, keys and the wheel with Ctrl.
 */
export const useZoom = (extent: Extent | null, busyFrom: number) => {
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(sizeRef, box);
  const [factor, setFactor] = useState(extent === null ? 1 : daysOf(extent) / (extent.last - busyFrom + 1));
  const fit = extent === null ? 1 : Math.max(0.01, (width - AXIS_LEFT - MARGIN) / daysOf(extent));
  const most = Math.max(1, MOST_PIXELS_PER_DAY / fit);
  const pixelsPerDay = fit * Math.min(factor, most);

  const centre = useRef(extent === null ? 0 : (busyFrom + extent.last) / 2 - extent.first);
  const keepCentre = (): void => {
    const element = box.current;
    if (element) centre.current = (element.scrollLeft + (width - AXIS_LEFT) / 2) / pixelsPerDay;
  };
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = centre.current * pixelsPerDay - (width - AXIS_LEFT) / 2;
  }, [pixelsPerDay, width]);

  const zoomBy = (by: number): void => {
    keepCentre();
    setFactor((before) => Math.max(1, Math.min(most, before * by)));
  };
  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });
  // React listens to the wheel passively, and then the browser would zoom the page.
  useEffect(() => {
    const element = box.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? STEP : 1 / STEP);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  /** Scrolls until a place below the head, which is `head` high, is in view. */
  const show = (x: number, y: number, head: number): void => {
    const element = box.current;
    if (!element) return;
    const room = element.clientWidth - TITLE_WIDTH;
    if (x < element.scrollLeft || x > element.scrollLeft + room - MARGIN) element.scrollLeft = x - room / 3;
    const high = element.clientHeight - head;
    if (y < element.scrollTop || y > element.scrollTop + high - MARGIN) element.scrollTop = y - high / 3;
  };

  return {
    ref,
    box,
    pixelsPerDay,
    show,
    canZoomOut: factor > 1,
    canZoomIn: factor < most,
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(1 / STEP),
    fit: () => setFactor(1),
  };
};

export type Zoom = ReturnType<typeof useZoom>;
