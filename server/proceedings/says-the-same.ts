import type { ProceedingInput } from '../graphql/types.generated.ts';

/** What a source shows of a step: not the document that says so, the ground, nor when somebody was released. */
const said = (step: ProceedingInput): string =>
  JSON.stringify([
    step.kind,
    step.on,
    step.personId ?? null,
    step.stage ?? null,
    step.article ?? null,
    step.participation ?? null,
    step.court ?? null,
    step.instance ?? null,
    // At the first instance the result follows from the counts.
    step.instance === 'FIRST' ? null : (step.result ?? null),
    (step.counts ?? [])
      .map(({ charge, result }) => `${charge} ${result}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
    step.sentence ?? null,
    step.years ?? 0,
    step.months ?? 0,
    step.suspended ?? false,
    step.appellant ?? null,
  ]);

/** Whether two versions of a step say the same, so that what showed the one shows the other. */
export const saysTheSameStep = (one: ProceedingInput, other: ProceedingInput): boolean =>
  said(one) === said(other);
