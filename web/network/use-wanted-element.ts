import { useEffect, useRef } from 'react';
import type { NetworkControl } from './use-network-control.ts';

/** Selects the element that the address names and brings it to the middle, once; what is not in the picture is fetched first. */
export const useWantedElement = (wanted: string | null, control: NetworkControl): void => {
  const asked = useRef<string | null>(null);
  const shown = useRef<string | null>(null);
  const { elements } = control.scene.chart;
  useEffect(() => {
    if (wanted === null || shown.current === wanted) return;
    if (elements.has(wanted)) {
      shown.current = wanted;
      control.select([wanted]);
      control.centre(wanted);
      return;
    }
    if (asked.current === wanted) return;
    asked.current = wanted;
    void control.work.add(wanted, '');
  }, [wanted, elements, control]);
};
