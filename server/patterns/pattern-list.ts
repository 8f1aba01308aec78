import type { PatternUnit } from '../graphql/types.generated.ts';

type Words = { az: string; en: string };

export type PatternParameter = {
  /** Of the parameter of the statement too. */
  name: string;
  title: Words;
  unit: PatternUnit;
  default: number;
  min: number;
  max: number;
};

export type Pattern = {
  id: string;
  statement: string;
  title: Words;
  description: Words;
  parameters: readonly PatternParameter[];
};

const count = (
  name: string,
  title: Words,
  [min, preset, max]: [number, number, number],
): PatternParameter => ({
  name,
  title,
  unit: 'COUNT',
  default: preset,
  min,
  max,
});

const CASES = count('cases', { az: 'Ən azı neçə işdə', en: 'In at least so many cases' }, [2, 2, 20]);
const victims = (preset: number): PatternParameter =>
  count('victims', { az: 'Ən azı neçə qurban', en: 'At least so many victims' }, [1, preset, 50]);

/**
 * The patterns of the field, in the order in which they are offered. One line here and one statement in `cypher/patterns/` make a pattern;
 * the bounds keep a search that would bring everybody, or take for ever, from being asked for.
 */
export const PATTERNS: readonly Pattern[] = [
  {
    id: 'chain-over-countries',
    statement: 'patterns/chain-over-countries',
    title: { az: 'Cəlbedici, daşıyan, istismarçı', en: 'Recruiter, transporter, exploiter' },
    description: {
      az: 'Üç ayrı şəxs eyni qurbanı əldən-ələ ötürür: biri cəlb edir, biri daşıyır, biri istismar edir. Qurbanın yolu ən azı göstərilən sayda ölkədən keçir (cəlb, tranzit və istismar ölkələri).',
      en: 'Three different people pass on the same victim: one recruits, one transports, one exploits. Her road leads over at least so many countries (of recruitment, transit and exploitation).',
    },
    parameters: [
      count('crossed', { az: 'Ən azı neçə ölkə', en: 'At least so many countries' }, [2, 2, 6]),
      victims(1),
    ],
  },
  {
    id: 'phone-in-cases',
    statement: 'patterns/phone-in-cases',
    title: { az: 'Bir neçə işdə eyni telefon', en: 'One phone in several cases' },
    description: {
      az: 'Bir telefon nömrəsi bir neçə işin faktlarında keçir: ondan istifadə edilib və ya ona zəng olunub. Yalnız görə bildiyiniz işlər sayılır.',
      en: 'One telephone number stands in the facts of several cases: it was used, or called. Only cases that you may see count.',
    },
    parameters: [CASES],
  },
  {
    id: 'contact-becomes-recruiter',
    statement: 'patterns/contact-becomes-recruiter',
    title: { az: 'Qurbanın tanışı cəlbedici olur', en: "A victim's contact becomes a recruiter" },
    description: {
      az: 'Qurbanla tanışlığı, qohumluğu, birgə yaşayışı və ya telefon əlaqəsi olan şəxs qurbanın cəlb edilməsindən sonra başqalarını cəlb edir, ondan əvvəl isə heç kimi cəlb etməyib.',
      en: 'Somebody tied to a victim by acquaintance, kinship, a common home or calls recruits others after she was recruited, and recruited nobody before.',
    },
    parameters: [
      {
        name: 'months',
        title: { az: 'Ən çoxu neçə ay sonra', en: 'At most so many months later' },
        unit: 'MONTHS',
        default: 36,
        min: 1,
        max: 240,
      },
    ],
  },
  {
    id: 'co-travel',
    statement: 'patterns/co-travel',
    title: { az: 'Bir neçə qurbanla birgə səfər', en: 'Travel with several victims' },
    description: {
      az: 'Bir şəxs bir neçə qurbanla eyni səfərdə olub. Birlikdə səfər edən qurbanlar bir-birinə sayılmır, əgər özləri epizodda iştirak etməyiblərsə.',
      en: 'Somebody was on the same journeys as several victims. Victims who travelled together do not count for each other unless they acted in an episode themselves.',
    },
    parameters: [
      victims(2),
      count('trips', { az: 'Ən azı neçə səfər', en: 'On at least so many journeys' }, [1, 1, 50]),
    ],
  },
  {
    id: 'flat-in-cases',
    statement: 'patterns/flat-in-cases',
    title: { az: 'Bir neçə işdə eyni mənzil', en: 'The same flat in several cases' },
    description: {
      az: 'Bir mənzil və ya başqa ünvan bir neçə işin faktlarında keçir: orada yaşanıb, ondan istifadə edilib və ya orada istismar olub. Yalnız görə bildiyiniz işlər sayılır.',
      en: 'One flat or another address stands in the facts of several cases: lived in, used, or the place of exploitation. Only cases that you may see count.',
    },
    parameters: [CASES],
  },
  {
    id: 'money-returns',
    statement: 'patterns/money-returns',
    title: { az: 'Pul təşkilatçıya qayıdır', en: 'Money returns to the organiser' },
    description: {
      az: 'İstismarçının və ya qurbanın pulu, yaxud təşkilatçının özünün göndərdiyi pul başqa əllərdən keçərək qrupun təşkilatçısına çatır. Ödənişlərin ardıcıllığı vaxta görə geri getmir.',
      en: 'Money of an exploiter or a victim, or money that the organiser sent out himself, reaches the organiser of a group over other hands. The payments never go back in time.',
    },
    parameters: [
      count(
        'payments',
        { az: 'Ən çoxu neçə ödənişdən sonra', en: 'Over at most so many payments' },
        [1, 4, 4],
      ),
      {
        name: 'amount',
        title: { az: 'Ən azı hansı məbləğdə', en: 'Of at least this amount each' },
        unit: 'AMOUNT',
        default: 0,
        min: 0,
        max: 10_000_000,
      },
    ],
  },
];
