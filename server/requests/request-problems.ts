import { dayInBaku, isDay } from '../calendar.ts';
import type { CountryRequestInput, CountryRequestState, Problem } from '../graphql/types.generated.ts';

const LONGEST = { ground: 300, reference: 60, note: 500 } as const;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

const DAY = {
  az: 'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
  en: 'Write a day of the calendar, such as 24.11.2026.',
};

export const requestProblems = (
  { country, ground, reference, dueOn }: CountryRequestInput,
  countries: ReadonlySet<string>,
): Problem[] => {
  const { length } = [...ground.trim()];
  return [
    ...(countries.has(country) && country !== 'AZ'
      ? []
      : [problem('country', 'Ölkəni seçin.', 'Choose the country.')]),
    ...(length >= 3 && length <= LONGEST.ground
      ? []
      : [
          problem(
            'ground',
            `Hüquqi əsası 3–${LONGEST.ground} işarə ilə yazın: müqavilə, qanun və ya qarşılıqlılıq.`,
            `Write the legal ground in 3 to ${LONGEST.ground} characters: a treaty, a law or reciprocity.`,
          ),
        ]),
    ...([...(reference ?? '')].length <= LONGEST.reference
      ? []
      : [
          problem(
            'reference',
            `Ən çoxu ${LONGEST.reference} işarə yazın.`,
            `Write at most ${LONGEST.reference} characters.`,
          ),
        ]),
    ...(isDay(dueOn) ? [] : [problem('dueOn', DAY.az, DAY.en)]),
  ];
};

/** What may happen to a request after what has happened; it is sent once, answered as often as answers come, and refused once. */
export const nextStates = (happened: readonly CountryRequestState[]): CountryRequestState[] => {
  if (!happened.includes('SENT')) return ['SENT'];
  return happened.includes('REFUSED') ? [] : ['ANSWERED', 'REFUSED'];
};

type Event = { state: CountryRequestState; on: string };

export const eventProblems = (
  { state, on, note }: Event & { note: string | null },
  { events, draftedOn }: { events: readonly Event[]; draftedOn: string },
): Problem[] => {
  const last = events.at(-1)?.on ?? draftedOn;
  return [
    ...(nextStates(events.map((one) => one.state)).includes(state)
      ? []
      : [
          problem(
            'state',
            'Sorğunun hazırkı vəziyyətindən sonra bu ola bilməz. Siyahını yeniləyin.',
            'This cannot follow where the request stands. Load the list again.',
          ),
        ]),
    ...(isDay(on) ? [] : [problem('on', DAY.az, DAY.en)]),
    ...(isDay(on) && on > dayInBaku(new Date())
      ? [problem('on', 'Bu gün hələ gəlməyib.', 'This day has not come yet.')]
      : []),
    ...(isDay(on) && events.length > 0 && on < last
      ? [problem('on', 'Əvvəlki hadisədən sonrakı günü yazın.', 'Write a day not before what happened last.')]
      : []),
    ...([...(note ?? '')].length <= LONGEST.note
      ? []
      : [
          problem(
            'note',
            `Ən çoxu ${LONGEST.note} işarə yazın.`,
            `Write at most ${LONGEST.note} characters.`,
          ),
        ]),
  ];
};

export const CHANGED_MEANWHILE = problem(
  null,
  'Sorğunu bu arada başqası dəyişib. Siyahını yeniləyin və baxın.',
  'Somebody else has changed the request meanwhile. Load the list again and look.',
);

export const REQUEST_RESTS = problem(
  null,
  'Sorğu ilə bağlı nəsə baş verib və ya onunla nəsə verilib, yaxud onu başqası yazıb: geri götürülmür. Siyahını yeniləyin.',
  'Something has happened to the request or was given with it, or somebody else wrote it: it is not withdrawn. Load the list again.',
);

export const NO_REQUEST = problem(
  null,
  'Yalnız xaricə göndərilən sorğunun dosyesi üçün ölkə göstərilir.',
  'Only a dossier that is a request to a country goes to one.',
);
