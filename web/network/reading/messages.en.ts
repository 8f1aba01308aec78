import type { networkReadingAz } from './messages.az.ts';

export const networkReadingEn: Record<keyof typeof networkReadingAz, string> = {
  'reading.tool': 'Read an exhibit beside the chart',
  'reading.noCase': 'Read beside the chart: open the network of a case first',
  'reading.panel': 'Reading beside the chart',
  'reading.edge': 'Width of the reading panel',
  'reading.close': 'Close the reading panel',
  'reading.exhibit': 'Exhibit, statement or report',
  'reading.exhibit.choose': 'Number or words',
  'reading.exhibit.none': 'No source fits. Use fewer words.',
  'reading.begin':
    'Choose an exhibit, a statement or a report. What you mark in it goes with whatever you record on the chart.',
  'reading.working': 'Working source: {source}',
  'reading.working.hint': 'Goes with whatever you record or tie now.',
  'reading.forget': 'Forget the passage',
  'reading.used': 'The passage it is recorded from',
  'reading.used.for': 'For it:',
  'reading.used.against': 'Against it:',
  'reading.used.cite': 'Record it with this passage',
  'reading.used.words': 'Keep its words too',
  'reading.tie': 'Tie the passage for it',
  'reading.tie.against': 'Tie the passage against it',
  'reading.tie.place': 'Tie the place alone',
  'reading.notice.cited': 'The passage is tied to the fact.',
  'reading.notice.untied': 'The tie is taken back.',
  'reading.card': 'What the record rests on',
};
