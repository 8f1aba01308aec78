import { describe, expect, test } from 'vitest';
import { drafted, type Gap, type Named } from '../../../server/enquiries/drafted.ts';
import { ENQUIRY_RULES, ruleOf, type EnquiryRule } from '../../../server/enquiries/enquiry-rules.ts';

const named = (label: string, more: Partial<Named> = {}): Named => ({
  label,
  title: null,
  isProtected: false,
  ...more,
});
const gap = (particulars: Gap['particulars'], since: string | null = null, until = since): Gap => ({
  particulars,
  since,
  until,
});
const rule = (id: string): EnquiryRule => {
  const found = ruleOf(id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const namesIn = (template: string): string[] =>
  [...template.matchAll(/\{(?<name>[a-z]+)\}/gu)].map(([, name = '']) => name).toSorted();

describe('the rules', () => {
  test.each(ENQUIRY_RULES.map((one) => [one.id, one] as const))(
    '%s names the same particulars in both languages',
    (_id, { gap: sentence, request, requestWithout, changes }) => {
      for (const text of [sentence, request, requestWithout?.request ?? request, changes])
        expect(namesIn(text.az)).toEqual(namesIn(text.en));
    },
  );

  test('no name takes an ending in Azerbaijani', () => {
    const texts = ENQUIRY_RULES.flatMap(({ gap: sentence, request, requestWithout }) => [
      sentence.az,
      request.az,
      requestWithout?.request.az ?? '',
    ]);
    expect(texts.filter((text) => /\}[\p{L}-]/u.test(text))).toEqual([]);
  });
});

describe('a draft', () => {
  test('names a country in each language and a period by its days', () => {
    const known = new Map([
      ['TR', named('TR', { title: { az: 'Türkiyə', en: 'Türkiye' } })],
      ['p', named('Aydın Sınaqov')],
    ]);
    const { request } = drafted(
      rule('trip-without-payer'),
      gap({ origin: ['TR'], goal: ['XX'], people: ['p'] }, '2024-03'),
      known,
    );
    expect(request.az).toContain('Türkiyə – — istiqaməti üzrə səfərin (03.2024)');
    expect(request.en).toContain('Türkiye – — (03.2024). Passengers: Aydın Sınaqov.');
  });

  test('says that pseudonyms are pseudonyms only when it names one', () => {
    const known = new Map([['v', named('Q-1', { isProtected: true })]]);
    const withVictim = drafted(rule('trip-without-payer'), gap({ people: ['v'] }), known);
    expect(withVictim.request.en).toContain('Protected persons are named by pseudonym');
    const onlyInTheGap = drafted(rule('phone-without-subscriber'), gap({ phone: [], people: ['v'] }), known);
    expect(onlyInTheGap.gap.en).toContain('Q-1');
    expect(onlyInTheGap.request.en).not.toContain('pseudonym');
  });

  test('asks for the numbers of two people where none is known', () => {
    const known = new Map([
      ['r', named('Aydın Sınaqov')],
      ['o', named('Kamal Sınaqov')],
      ['n', named('+994000000001')],
    ]);
    const asked = (phones: string[]) =>
      drafted(rule('recruiter-without-organiser'), gap({ recruiter: ['r'], organiser: ['o'], phones }), known)
        .request;
    expect(asked(['n']).en).toContain('(+994000000001)');
    for (const text of Object.values(asked([]))) {
      expect(text).toContain('Aydın Sınaqov, Kamal Sınaqov');
      expect(text).not.toContain('—');
    }
  });

  test('names twenty people and counts the others', () => {
    const ids = Array.from({ length: 23 }, (_one, i) => `p${i}`);
    const known = new Map(ids.map((id) => [id, named(id)]));
    const { gap: sentence } = drafted(rule('phone-without-subscriber'), gap({ people: ids }), known);
    expect(sentence.en).toContain('p19, 3 more.');
    expect(sentence.az).toContain('p19, daha 3.');
  });
});
