import { isPartialDay } from '../calendar.ts';
import type { LinkInput, Problem } from '../graphql/types.generated.ts';

const LONGEST_SOURCE = 500;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const MISFIT = problem(
  'type',
  'Bu iki elementin arasında belə əlaqə olmur. Siyahıdan başqa növ seçin və ya istiqaməti dəyişin.',
  'There is no such link between these two. Choose another type from the list, or turn the direction.',
);

export const NEEDS_IDENTITY = problem(
  null,
  'Bu əlaqə qorunan şəxsin kim olduğunu bildirir. Onu yalnız bu işdə şəxsiyyətləri görmək hüququ olan qeyd edir: ondan xahiş edin.',
  'This link tells who a protected person is. Only somebody with the right to identities in this case may record it: ask one of them.',
);

export const LINK_GONE = problem(
  null,
  'Bu əlaqə bu arada geri götürülüb. Kartı yenidən açın.',
  'This link was withdrawn meanwhile. Open the card anew.',
);

const day = (field: 'validFrom' | 'validTo', value: string | null | undefined): Problem[] =>
  value == null || isPartialDay(value)
    ? []
    : [
        problem(
          field,
          `«${value}» tarix deyil. İl, il və ay və ya günü yazın: 2024, 2024-03, 2024-03-14.`,
          `"${value}" is no date. Write a year, a year and month, or a day: 2024, 2024-03, 2024-03-14.`,
        ),
      ];

type Sourced = Pick<LinkInput, 'reliability' | 'credibility' | 'sourceText'>;
type Dated = Pick<LinkInput, 'validFrom' | 'validTo'>;

/** What is wrong with the Admiralty grade of a source. */
export const gradeProblems = ({
  reliability,
  credibility,
}: Pick<LinkInput, 'reliability' | 'credibility'>): Problem[] => [
  ...(/^[A-F]$/u.test(reliability)
    ? []
    : [
        problem(
          'reliability',
          'Mənbəyə A-dan F-dək qiymət seçin.',
          'Choose a grade from A to F for the source.',
        ),
      ]),
  ...(credibility >= 1 && credibility <= 6
    ? []
    : [
        problem(
          'credibility',
          'Məlumata 1-dən 6-dək qiymət seçin.',
          'Choose a grade from 1 to 6 for the information.',
        ),
      ]),
];

/** What is wrong with the source of what somebody records by hand, each with its field and remedy. */
export const sourceProblems = ({ sourceText, ...grade }: Sourced): Problem[] => {
  const said = sourceText.trim();
  return [
    ...gradeProblems(grade),
    ...(said === ''
      ? [
          problem(
            'sourceText',
            'Mənbəni yazın: hansı sübut, arayış və ya ifadə bunu deyir.',
            'Name the source: which exhibit, report or statement says so.',
          ),
        ]
      : []),
    ...(said.length > LONGEST_SOURCE
      ? [
          problem(
            'sourceText',
            `Mənbə uzundur: ən çoxu ${LONGEST_SOURCE} işarə yazın.`,
            `The source is too long: write at most ${LONGEST_SOURCE} characters.`,
          ),
        ]
      : []),
  ];
};

/** What is wrong with the time in which a link held. */
export const periodProblems = ({ validFrom, validTo }: Dated): Problem[] => [
  ...day('validFrom', validFrom),
  ...day('validTo', validTo),
  ...(validFrom && validTo && validFrom > `${validTo}~`
    ? [problem('validTo', 'Son başlanğıcdan əvvəldir.', 'The end lies before the beginning.')]
    : []),
];

/** What is wrong with a link besides its type, each with its field and remedy. */
export const linkProblems = (link: LinkInput): Problem[] => [
  ...(link.source === link.target
    ? [
        problem(
          'target',
          'Elementin özü ilə əlaqəsi olmur. Başqa element seçin.',
          'An element has no link with itself. Choose another.',
        ),
      ]
    : []),
  ...periodProblems(link),
  ...sourceProblems(link),
];
