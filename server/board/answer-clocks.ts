import { addDays } from '../calendar.ts';
import type { ReadinessFactRow } from '../readiness/readiness-answers.ts';
import { isLive, standing, type DueDay, type Watched } from './notice-clocks.ts';

/** A translation or a reference takes weeks to renew, not months. */
const WARNED_DAYS = 30;

type Answer = Pick<ReadinessFactRow, 'kind' | 'countryCode' | 'validTo'>;

/** The days on which answers to checks lapse: then the check is open again until somebody answers it anew. */
export const answersLapsing = (
  { state }: Pick<Watched, 'state'>,
  answers: readonly Answer[],
  today: string,
): DueDay[] =>
  isLive(state)
    ? answers.flatMap(({ kind, countryCode, validTo }): DueDay[] =>
        validTo === null
          ? []
          : [
              {
                kind: 'ANSWER_TO_CHECK',
                check: kind,
                ...standing(validTo, null, today),
                isNear: addDays(validTo, -WARNED_DAYS) <= today,
                country: countryCode === null ? null : { code: countryCode },
                isChecked: true,
                source: null,
              },
            ],
      )
    : [];
