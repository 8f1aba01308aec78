import type { AskedThing, Problem } from '../graphql/types.generated.ts';

/** Schemes of identity numbers under which a number may be held. */
const SCHEMES = ['AZ_FIN', 'TR_TCKN', 'PK_CNIC', 'AE_EID', 'GE_PN', 'RU_INN'];

/** A number as anchors are keyed: a phone without blanks and brackets, a plate and a document without blanks. */
const written = (kind: AskedThing, value: string): string => {
  const bare = value.trim();
  if (kind === 'PHONE') return bare.replace(/[\s().-]/gu, '').replace(/^00/u, '+');
  return kind === 'ACCOUNT' ? bare : bare.replace(/\s/gu, '');
};

/** Every key under which the thing would stand in the graph. */
export const keysOfThing = (kind: AskedThing, value: string): string[] => {
  const forms = [...new Set([value.trim(), written(kind, value)])];
  const schemes = kind === 'IDENTIFIER' ? SCHEMES : [''];
  return schemes.flatMap((scheme) => forms.map((form) => [kind, scheme, form].filter(Boolean).join(':')));
};

/** What has to be mended in a question; empty when nothing. */
export const problemsOf = (value: string, why: string): Problem[] => [
  ...(value.trim().length >= 3 && value.length <= 100
    ? []
    : [
        {
          field: 'value',
          text: { az: 'Dəyər 3–100 işarədən ibarət olmalıdır.', en: 'Give a value of 3 to 100 characters.' },
        },
      ]),
  ...(why.trim().length >= 10 && why.length <= 500
    ? []
    : [
        {
          field: 'why',
          text: {
            az: 'Sahibi bilməlidir: nə üçün soruşursunuz? 10–500 işarə yazın.',
            en: 'The owner must know why you ask: write 10 to 500 characters.',
          },
        },
      ]),
];
