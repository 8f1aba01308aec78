import { dayInBaku, isPartialDay } from '../calendar.ts';
import type {
  ExhibitEventInput,
  ExhibitEventKind,
  ExhibitInput,
  LocalizedText,
  Problem,
  SourceKind,
} from '../graphql/types.generated.ts';
import { EXHIBIT_KINDS } from './exhibit-kinds.ts';

export const problem = (field: string | null, az: string, en: string): Problem => ({
  field,
  text: { az, en },
});

export const NUMBER_TAKEN = problem(
  'number',
  'Bu işdə bu nömrə ilə başqa sübut var. Başqa nömrə verin.',
  'Another exhibit of the case has this number. Give another one.',
);
export const NEEDS_IDENTITY = problem(
  'isSealed',
  'Qorunan şəxsin adını çəkən sübutu yalnız bu işdə şəxsiyyətləri görmək hüququ olan qeyd edir: ondan xahiş edin.',
  'An exhibit that names a protected person is recorded only by somebody with the right to identities in this case: ask one of them.',
);
export const RESTING = problem(
  null,
  'Bu mənbəyə faktlar söykənir, onunla bağlı hadisə qeyd olunub və ya faylı var. Əvvəlcə onlar geri götürülməlidir.',
  'Facts rest on this source, something that happened to it is recorded, or it has a file. They must be withdrawn first.',
);
const LONG_LOCATOR = problem(
  'locator',
  'Yeri 200 işarədən qısa yazın.',
  'Write the place in fewer than 200 characters.',
);

const LONG_QUOTE = problem(
  'quote',
  'Parçanı 2000 işarədən qısa götürün.',
  'Take a passage of fewer than 2000 characters.',
);
export const QUOTE_ELSEWHERE = problem(
  'quote',
  'Fakt və sübut ayrı bölmələrdədir: parça faktı görənlərə sübutu açardı. Yalnız yerini yazın.',
  'The fact and the source lie in different compartments: a passage would show the source to those who see the fact. Write the place alone.',
);

export const QUOTE_OF_PROTECTED = problem(
  'quote',
  'Parça qorunan şəxsin kim olduğunu bildirə bilər. Yalnız yerini yazın.',
  'The words may say who the protected person is. Write the place alone.',
);

const LONGEST_LOCATOR = 200;
const LONGEST_QUOTE = 2000;

/** What is wrong with where something stands in a source, and with the words that are taken from it. */
export const placeProblems = ({
  locator,
  quote,
}: {
  locator: string | null;
  quote: string | null;
}): Problem[] => [
  ...((locator?.length ?? 0) > LONGEST_LOCATOR ? [LONG_LOCATOR] : []),
  ...((quote?.length ?? 0) > LONGEST_QUOTE ? [LONG_QUOTE] : []),
];

const LONGEST = {
  description: 2000,
  lawfulBasis: 500,
  courtOrder: 500,
  seizedAt: 300,
  fromWhom: 200,
  toWhom: 200,
  ground: 1000,
  by: 200,
  document: 300,
} as const;

type Limited = keyof typeof LONGEST;

const tooLong = (given: Partial<Record<Limited, string | null | undefined>>, fields: readonly Limited[]) =>
  fields.flatMap((field) =>
    (given[field]?.trim().length ?? 0) > LONGEST[field]
      ? [
          problem(
            field,
            `Uzundur: ən çoxu ${LONGEST[field]} işarə yazın.`,
            `Too long: write at most ${LONGEST[field]} characters.`,
          ),
        ]
      : [],
  );

export const when = (isWrong: boolean, field: string, text: LocalizedText): Problem[] =>
  isWrong ? [{ field, text }] : [];

/** A day that is there in the calendar; a year or a month counts as its first day. */
const isDay = (text: string): boolean => {
  if (!isPartialDay(text)) return false;
  const whole = text.length === 10 ? text : `${text}-01-01`.slice(0, 10);
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
};

export const LATER = { az: 'Gələcək tarix ola bilməz.', en: 'It cannot lie in the future.' };

/** `14`, `14-18`, `3, 7-9`: sheets rise, from 1 on. */
const isSheets = (text: string): boolean => {
  let last = 0;
  return text.split(',').every((part) => {
    const found = /^\s*(?<first>\d{1,4})(?:\s*[-–]\s*(?<end>\d{1,4}))?\s*$/u.exec(part)?.groups;
    const first = Number(found?.['first'] ?? 0);
    const end = Number(found?.['end'] ?? first);
    const isRising = first > last && end >= first;
    last = end;
    return isRising;
  });
};

type Filed = { volume?: number | null | undefined; sheets?: string | null | undefined };

/** What is wrong with where a source is filed. */
export const filingProblems = ({ volume, sheets }: Filed): Problem[] => [
  ...when(volume != null && (volume < 1 || volume > 999), 'volume', {
    az: 'Cild 1-dən 999-dək ədəddir.',
    en: 'A volume is a number from 1 to 999.',
  }),
  ...when(Boolean(sheets) && !isSheets(sheets ?? ''), 'sheets', {
    az: 'Vərəqləri artan sıra ilə yazın: 14, 14-18 və ya 3, 7-9.',
    en: 'Write sheets in rising order: 14, 14-18 or 3, 7-9.',
  }),
  ...when(Boolean(sheets) && volume == null, 'volume', {
    az: 'Vərəqin cildini də yazın.',
    en: 'Say the volume of the sheets as well.',
  }),
];

/** What is wrong with an exhibit, each with its field and remedy; whether its number is taken only the database knows. */
export const exhibitProblems = (given: ExhibitInput, today = dayInBaku(new Date())): Problem[] => {
  const { number, exhibitKind, seizedOn } = given;
  const isWrongDay = Boolean(seizedOn) && !isDay(seizedOn ?? '');
  return [
    ...when(number.trim().length === 0 || number.trim().length > 40, 'number', {
      az: 'Nömrə 1–40 işarədən ibarət olmalıdır.',
      en: 'Give a number of 1 to 40 characters.',
    }),
    ...when(!EXHIBIT_KINDS.includes(exhibitKind), 'exhibitKind', {
      az: 'Növü siyahıdan seçin.',
      en: 'Choose a kind from the list.',
    }),
    ...filingProblems(given),
    ...when(isWrongDay, 'seizedOn', {
      az: 'İl, il və ay və ya günü yazın: 2024, 2024-03, 2024-03-14.',
      en: 'Write a year, a year and month, or a day: 2024, 2024-03, 2024-03-14.',
    }),
    ...when(!isWrongDay && (seizedOn ?? '') > today, 'seizedOn', LATER),
    ...tooLong(given, ['description', 'lawfulBasis', 'courtOrder', 'seizedAt']),
  ];
};

const needed = (given: string | null | undefined, field: string, az: string, en: string): Problem[] =>
  given?.trim() ? [] : [problem(field, az, en)];

/** The source to which something happens. */
type Happened = { kind: SourceKind; on: string | null };

/** Statements are retracted, and all else happens to exhibits. */
const misfit = (kind: ExhibitEventKind, source: Happened): Problem[] =>
  when((kind === 'RETRACTED') !== (source.kind === 'STATEMENT') || source.kind === 'REPORT', 'kind', {
    az: 'İfadədən yalnız imtina qeyd olunur, maddi sübutla bağlı isə ondan başqa hər şey.',
    en: 'Of a statement only its retraction is recorded, of an exhibit everything else.',
  });

export const EVENT_GONE: Problem = {
  field: null,
  text: {
    az: 'Bu qeyd bu arada geri götürülüb. Səhifəni yeniləyin.',
    en: 'This entry was withdrawn meanwhile. Load the page anew.',
  },
};

/** What is wrong with what happened to an exhibit, or with the retraction of a statement. */
export const eventProblems = (
  given: ExhibitEventInput,
  source: Happened,
  today = dayInBaku(new Date()),
): Problem[] => {
  const { kind, on, fromWhom, toWhom, ground, by, document } = given;
  const isWrongDay = on.length !== 10 || !isDay(on);
  const isRuling = kind === 'CHALLENGED' || kind === 'EXCLUDED' || kind === 'UPHELD';
  return [
    ...when(isWrongDay, 'on', {
      az: 'Günü yazın: 2024-03-14.',
      en: 'Write the day: 2024-03-14.',
    }),
    ...when(!isWrongDay && on > today, 'on', LATER),
    ...misfit(kind, source),
    ...when(!isWrongDay && kind === 'RETRACTED' && on < (source.on ?? ''), 'on', {
      az: 'İfadədən verildiyi gündən əvvəl imtina etmək olmaz.',
      en: 'A statement is not retracted before it was given.',
    }),
    ...(kind === 'RETRACTED'
      ? [
          ...needed(ground, 'ground', 'Əsası yazın.', 'Say on what ground.'),
          ...needed(
            document,
            'document',
            'Bunu hansı protokol, ərizə və ya iclas göstərir?',
            'Say which protocol, letter or hearing shows it.',
          ),
        ]
      : []),
    ...(kind === 'HANDED_OVER'
      ? needed(fromWhom, 'fromWhom', 'Kimin verdiyini yazın.', 'Say who gave it away.')
      : []),
    ...(kind === 'HANDED_OVER' || kind === 'DISCLOSED'
      ? needed(toWhom, 'toWhom', 'Kimin aldığını yazın.', 'Say who took it.')
      : []),
    ...(isRuling
      ? [
          ...needed(
            by,
            'by',
            'Kimin etiraz və ya qərar etdiyini yazın.',
            'Say who challenged it or who ruled.',
          ),
          ...needed(ground, 'ground', 'Əsası yazın.', 'Say on what ground.'),
        ]
      : []),
    ...tooLong(given, ['fromWhom', 'toWhom', 'ground', 'by', 'document']),
  ];
};

const LONGEST_WHY = 500;

/** What is wrong with the reason for which somebody withdraws what another has recorded; of his own he gives none. */
export const whyProblems = (reason: string | null | undefined): Problem[] => {
  if (reason === null || reason === undefined) return [];
  const { length } = reason.trim();
  return length >= 3 && length <= LONGEST_WHY
    ? []
    : [
        problem(
          'reason',
          `3–${LONGEST_WHY} işarə ilə əsaslandırın. Qorunan şəxsi təxəllüsü ilə yazın.`,
          `Give the reason in 3 to ${LONGEST_WHY} characters. Write a protected person by the pseudonym.`,
        ),
      ];
};
