import { isDay } from '../calendar.ts';
import type { MembershipInput, Problem } from '../graphql/types.generated.ts';
import type { Leading } from './members.queries.ts';

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

/** What is wrong with a membership, each with its field and remedy. `today` is the day in Bakı. */
export const membershipProblems = (
  { until, seesIdentities, seesSources }: MembershipInput,
  own: Leading,
  today: string,
): Problem[] => [
  ...((until ?? null) === null || (isDay(until ?? '') && (until ?? '') >= today)
    ? []
    : [
        problem(
          'until',
          'Bugünkü və ya sonrakı bir günü təqvimdəki kimi yazın, məsələn 24.11.2026; müddətsizdirsə, boş saxlayın.',
          'Write today or a later day of the calendar, such as 24.11.2026; leave it empty when it does not end.',
        ),
      ]),
  ...(seesIdentities && !own.identity
    ? [
        problem(
          'seesIdentities',
          'Qorunan şəxslərin kimliyini özünüz görmürsünüz. Onu görən üzvdən xahiş edin.',
          'You do not see who the protected people are. Ask a member who does.',
        ),
      ]
    : []),
  ...(seesSources && !own.source
    ? [
        problem(
          'seesSources',
          'Məlumat verənləri özünüz görmürsünüz. Onları görən üzvdən xahiş edin.',
          'You do not see the informants. Ask a member who does.',
        ),
      ]
    : []),
];

export const NOT_OF_THE_UNIT = problem(
  'userId',
  'Bölmənin bu hesabı artıq yoxdur. Siyahıdan başqasını seçin.',
  'There is no such account of the unit any more. Choose another from the list.',
);

export const NOBODY_LEADS = problem(
  null,
  'İşə yalnız siz rəhbərlik edirsiniz. Əvvəlcə başqasına müddətsiz rəhbərlik verin.',
  'You alone lead this case. Let somebody else lead it first, without a last day.',
);

export const NO_MEMBER = problem(
  null,
  'Bu hesab artıq işin üzvü deyil. Siyahı yeniləndi.',
  'This account is no longer in the case. The list is up to date now.',
);
