import type { Problem } from '../graphql/types.generated.ts';
import { elementsIn, readDocument, type ChartDocument } from './chart-document.ts';

/** In characters of its JSON text: 5,000 elements with 400 steps of work stay well below. */
export const LONGEST_DOCUMENT = 6_000_000;
const MOST_ELEMENTS = 10_000;

export const EMPTY_DOCUMENT = JSON.stringify({
  format: 1,
  steps: [{ id: 0, parent: null, name: 'open', set: {}, gone: [] }],
  current: 0,
  forward: [],
  view: null,
} satisfies ChartDocument);

/** Why a chart cannot be kept; empty when it can. */
export const documentProblem = (text: string): Problem[] => {
  if (text.length > LONGEST_DOCUMENT)
    return [
      {
        field: 'document',
        text: {
          az: 'Sxem çox böyükdür. Bir hissəsini ayrıca sxemə köçürün.',
          en: 'The chart is too large. Move a part of it to a chart of its own.',
        },
      },
    ];
  const document = readDocument(text);
  if (!document)
    return [
      {
        field: 'document',
        text: { az: 'Bu, sxem deyil.', en: 'This is not a chart.' },
      },
    ];
  if (elementsIn(document).length > MOST_ELEMENTS)
    return [
      {
        field: 'document',
        text: {
          az: `Bir sxemdə ən çox ${MOST_ELEMENTS} element ola bilər. Bir hissəsini ayrıca sxemə köçürün.`,
          en: `A chart holds at most ${MOST_ELEMENTS} elements. Move a part of it to a chart of its own.`,
        },
      },
    ];
  return [];
};
