import { type NetworkLine, nameOf } from '../../graph/network-state.ts';
import type { Scene } from '../../graph/sync-canvas.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { Lane, LanesBy } from './timeline-lanes.ts';

/** What a lane is called, and what stands on a bar and is read out of it. */
export type LaneWords = {
  title: (lane: Lane) => string;
  bar: (lane: Lane, line: NetworkLine) => { short: string; whole: string };
};

export const laneWords = ({ chart, look, typeLabel }: Scene, by: LanesBy): LaneWords => {
  const { language } = look;
  const name = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, language) : '';
  };
  return {
    title: ({ id }) => (by === 'type' ? typeLabel(id) : name(id)),
    bar: ({ id }, line) => {
      const { source, target, directed, from, to } = line;
      const [type, arrow] = [typeLabel(line.type), directed ? '→' : '—'];
      // In the lane of an element only the other end is news; the arrow says who acts.
      const other = source === id ? `${type} ${arrow} ${name(target)}` : `${name(source)} ${arrow} ${type}`;
      return {
        short: by === 'type' ? `${name(source)} ${arrow} ${name(target)}` : other,
        whole: `${name(source)} ${arrow} ${name(target)}: ${type}, ${formatPeriod(from, to, language)}`,
      };
    },
  };
};
