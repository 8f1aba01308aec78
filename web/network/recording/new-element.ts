import type { ElementInput, LinkRulesQuery } from '../../api/operations.generated.ts';
import { codesOf } from '../../i18n/labels.ts';

/** What can be recorded by hand, the most usual first. */
export const NEW_KINDS = [
  'Person',
  'Phone',
  'Vehicle',
  'Account',
  'Email',
  'BankAccount',
  'Document',
  'Identifier',
  'Handset',
  'Place',
  'Group',
  'Organisation',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export const NEW_ROLES = ['SUSPECT', 'VICTIM', 'INJURED_PARTY', 'WITNESS'] as const;

const SCHEMES: Partial<Record<NewKind, readonly string[]>> = {
  Identifier: codesOf('identifierScheme'),
  Document: ['PASSPORT', 'ID_CARD', 'UNDER15_CARD', 'VISA', 'RESIDENCE', 'OTHER'],
};

/** What the number of such a thing is of; empty where that is not asked. */
export const schemesOf = (kind: NewKind): readonly string[] => SCHEMES[kind] ?? [];

/** Whether it goes by what it is called, and not by a number on it. */
export const isNamed = (kind: NewKind): boolean =>
  kind === 'Person' || kind === 'Place' || kind === 'Group' || kind === 'Organisation';

/** What is typed of an element, before anything is asked. */
export type Typed = {
  kind: NewKind;
  value: string;
  scheme: string;
  fin: string;
  birth: string;
  birthPlace: string;
  sex: string;
  role: string;
  /** `USES OUT` from the element that is there, `USES IN` to it; empty for no link. */
  link: string;
  validFrom: string;
  validTo: string;
};

export const nothingTyped = (kind: NewKind): Typed => ({
  kind,
  value: '',
  scheme: schemesOf(kind)[0] ?? '',
  fin: '',
  birth: '',
  birthPlace: '',
  sex: '',
  role: '',
  link: '',
  validFrom: '',
  validTo: '',
});

/** The links that fit between what is there and what is recorded. */
export type LinkChoice = { value: string; type: string; isFromOther: boolean };

type Rules = LinkRulesQuery['linkRules'];

export const linkChoices = (rules: Rules, other: string, kind: string): LinkChoice[] => {
  const fitting = (from: string, to: string): string[] =>
    rules.filter((rule) => rule.from.includes(from) && rule.to.includes(to)).map(({ type }) => type);
  return [
    ...fitting(other, kind).map((type) => ({ value: `${type} OUT`, type, isFromOther: true })),
    ...fitting(kind, other).map((type) => ({ value: `${type} IN`, type, isFromOther: false })),
  ];
};

type Sourced = Pick<
  ElementInput,
  'caseId' | 'certainty' | 'reliability' | 'credibility' | 'handling' | 'sourceText'
>;

/** What is sent of it. What was typed for another kind stays behind. */
export const elementOf = (typed: Typed, sourced: Sourced, other: string | null): ElementInput => {
  const { kind, value, link } = typed;
  const isPerson = kind === 'Person';
  const [type = '', way] = link.split(' ');
  return {
    ...sourced,
    kind,
    value: value.trim(),
    scheme: schemesOf(kind).length > 0 ? typed.scheme : null,
    fin: isPerson && typed.fin.trim() !== '' ? typed.fin.trim() : null,
    birth: isPerson && typed.birth.trim() !== '' ? typed.birth.trim() : null,
    birthPlace: isPerson && typed.birthPlace.trim() !== '' ? typed.birthPlace.trim() : null,
    sex: isPerson && typed.sex !== '' ? typed.sex : null,
    role: isPerson ? (NEW_ROLES.find((role) => role === typed.role) ?? null) : null,
    link:
      other === null || type === ''
        ? null
        : {
            other,
            type,
            isFromOther: way === 'OUT',
            validFrom: typed.validFrom || null,
            validTo: typed.validTo || null,
          },
  };
};
