import { describe, expect, it } from 'vitest';
import { competing, type Claim } from '../../../server/messages/competing-requests.ts';
import { filledForm, type FormAsked } from '../../../server/messages/filled-form.ts';
import type { Givable } from '../../../server/messages/givable.ts';

const record = (over: Partial<Givable> = {}): Givable => ({
  id: 'R1',
  personId: 'P1',
  kind: 'RECORD',
  handling: 'H0',
  isPermitted: false,
  sex: 'M',
  birth: '1987-05-03',
  citizenship: 'AZ',
  names: [{ text: 'Məmmədov Elçin Rəşad oğlu', script: 'Latn' }],
  number: null,
  on: '2025-02-03T09:00:00.000Z',
  article: null,
  ...over,
});

const asked: FormAsked = {
  form: 'ARREST',
  language: 'EN',
  country: 'TR',
  today: '2026-02-03',
  ourReference: null,
  theirReference: null,
  deadline: '2026-02-17',
  pseudonym: null,
  isCut: false,
  written: new Map(),
};

const COUNTRIES = new Map([
  ['TR', { AZ: 'Türkiyə', EN: 'Türkiye', TR: 'Türkiye', RU: 'Турция' }],
  ['AZ', { AZ: 'Azərbaycan', EN: 'Azerbaijan', TR: 'Azerbaycan', RU: 'Азербайджан' }],
]);

describe('a form for a message that goes out', () => {
  it('says in each language to whom, who the person is and on what it rests', () => {
    const charge = record({ id: 'C1', kind: 'CHARGE', names: [], article: '144-1.2.5', on: '2025-03-01' });
    const textIn = (language: FormAsked['language']): string =>
      filledForm({ ...asked, language }, [record(), charge], COUNTRIES).text;
    expect(textIn('EN')).toContain('To: Türkiye');
    expect(textIn('EN')).toContain('Charge, article and day: 144-1.2.5, 01.03.2025');
    expect(textIn('AZ')).toContain('Vətəndaşlıq: Azərbaycan');
    expect(textIn('TR')).toContain('Cevap son günü: 17.02.2026');
    expect(textIn('RU')).toContain('Кому: Турция');
  });

  it('says where somebody was born, each place once, and leaves the line to the pen where no record does', () => {
    const form = (birthPlaces: (string | null)[], own: Partial<FormAsked> = {}): string =>
      filledForm(
        { ...asked, ...own },
        birthPlaces.map((birthPlace, at) => record({ id: `R${at}`, birthPlace })),
        COUNTRIES,
      ).text;
    const said = ['Gəncə', null, 'Kirovabad', 'Gəncə'];
    expect(form(said)).toContain('Place of birth: Gəncə; Kirovabad');
    expect(form([null])).not.toContain('Place of birth');
    expect(form(said, { form: 'NOTICE' })).toMatch(/^Place of birth: Gəncə; Kirovabad$/mu);
    expect(form([null], { form: 'NOTICE' })).toMatch(/^Place of birth: _+$/mu);
    expect(form(said, { form: 'NOTICE', pseudonym: 'Q-1' })).not.toContain('Gəncə');
  });

  it('asks our own bureau for a notice: what kind and why, the name in the letters of the country, and blanks for what no fact says', () => {
    const notice = record({
      id: 'N1',
      kind: 'NOTICE',
      names: [],
      number: 'AZ-2026/1',
      colour: 'RED',
      purpose: 'PROSECUTION',
    });
    const spelled = record({ id: 'R2', names: [{ text: 'الچین محمدوف', script: 'Arab' }] });
    const form = { ...asked, form: 'NOTICE', country: 'AE' } as const;
    const facts = [
      record({ names: [...record().names, { text: 'Tacir', script: 'Latn', kind: 'ALIAS' }] }),
      spelled,
      notice,
      record({ id: 'D1', kind: 'DOCUMENT', names: [], value: 'C0100101', detail: 'PASSPORT' }),
      record({ id: 'I1', kind: 'IDENTIFIER', names: [], value: '5ABC12D', detail: 'AZ_FIN' }),
      record({
        id: 'C1',
        kind: 'CHARGE',
        names: [],
        article: '144-1.2.5',
        titleEn: 'Trafficking',
        maxYears: 12,
        on: '2025-03-01',
      }),
      record({
        id: 'J1',
        kind: 'DECISION',
        names: [],
        value: 'Bakı AMC',
        detail: 'Baku court',
        on: '2025-04-01',
      }),
      record({ id: 'X1', kind: 'PHOTOGRAPH', names: [], value: 'E-7' }),
      record({ id: 'F1', kind: 'FINGERPRINTS', names: [], value: 'kart 12' }),
      record({ id: 'H1', kind: 'PRESUMED', names: [], value: 'TR', detail: 'PROBABLE', on: '2024-03' }),
    ];
    const { text, given } = filledForm(form, facts, COUNTRIES);
    expect(given.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    for (const line of [
      'From: Main Department on Combating Trafficking in Human Beings',
      'To: National Central Bureau, Baku',
      'Kind: red notice',
      'Number: AZ-2026/1',
      'Purpose: prosecution',
      'In the letters of the country (AE): الچین محمدوف',
      'Aliases: Tacir',
      'Identity documents: passport C0100101',
      'Personal numbers: 5ABC12D',
      'Charge: 144-1.2.5 Trafficking, up to 12 years of imprisonment, 01.03.2025',
      'Court decision on which it rests: Baku court, 01.04.2025',
      'Photographs: E-7',
      'Fingerprints: kart 12',
      'Presumed country: Türkiye (probable, since 03.2024)',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^Other renderings: .*MAMMADOV|Мамедов|Məmmədov/mu);
    // However many spellings records have, those that follow from the rules are there too.
    const many = Array.from({ length: 20 }, (_one, at) => ({ text: `Mamedov ${at}`, script: 'Latn' }));
    const spelt = filledForm(form, [record({ names: [...record().names, ...many] })], COUNTRIES).text;
    expect(spelt).toMatch(/^Other renderings: .*Mamedov 19; .*[А-Я][а-я]+ов/mu);
    expect(text).toMatch(/^Dual criminality: _+$/mu);
    expect(text).toMatch(/^DNA: _+$/mu);
    expect(filledForm(form, [record(), notice], COUNTRIES).text).toContain(
      'In the letters of the country (AE): ___',
    );
    // Other forms state none of that, so none of it is given with them.
    expect(filledForm(asked, facts, COUNTRIES).given.map(({ id }) => id)).toEqual(['R1', 'R2', 'N1', 'C1']);
    expect(filledForm(asked, [record(), notice], COUNTRIES).text).not.toContain('___');
  });

  it('says on paper that there is more than the two hundred facts and twenty episodes that it gives, and keeps what the request cannot do without', () => {
    const papers = Array.from({ length: 230 }, (_one, at) =>
      record({ id: `D${at}`, kind: 'DOCUMENT', names: [], value: `C${at}` }),
    );
    const charge = record({ id: 'C1', kind: 'CHARGE', names: [], article: '144-1.2.5', on: '2025-03-01' });
    const form = { ...asked, form: 'NOTICE' } as const;
    const more = 'At most 200 facts (20 episodes among them) are said here; there are more on record.';
    const long = filledForm(form, [...papers, record(), charge], COUNTRIES);
    expect(long).toMatchObject({ isCut: true, withheld: 0 });
    expect(long.given).toHaveLength(200);
    expect(long.given.map(({ id }) => id)).toEqual(expect.arrayContaining(['R1', 'C1']));
    expect(long.text).toContain(more);
    const episodes = Array.from({ length: 21 }, (_one, at) =>
      record({ id: `E${at}`, kind: 'EPISODE', names: [], on: '2024-05', forms: ['SEXUAL'] }),
    );
    const many = filledForm(form, [record(), charge, ...episodes], COUNTRIES);
    expect(many.text).toContain('Episode 20: 05.2024; form of exploitation: sexual exploitation.');
    expect(many.text).not.toContain('Episode 21');
    expect(many.text).toContain(more);
    expect(filledForm({ ...form, isCut: true }, [record()], COUNTRIES).text).toContain(more);
    expect(filledForm(form, [record(), charge], COUNTRIES).text).not.toContain(more);
    // Of whoever is protected it is not said how much there is.
    expect(filledForm({ ...form, pseudonym: 'Q-17' }, papers, COUNTRIES)).toMatchObject({ isCut: false });
  });

  it('proposes when an offence was detected where the days on which it was committed are not known, and leaves room for the pen where nothing is known', () => {
    const form = { ...asked, form: 'NOTICE' } as const;
    const charge = record({ id: 'C1', kind: 'CHARGE', names: [], article: '144-1.2.5', on: '2025-03-01' });
    const offence = record({ id: 'O1', kind: 'OFFENCE', names: [], on: '', value: '2025-02-10' });
    const earlier = { ...offence, id: 'O2', value: '2024-12-01' };
    expect(filledForm(form, [charge, offence, earlier], COUNTRIES).text).toContain(
      'what, when, where: Charged under article 144-1.2.5, 01.03.2025. Offence detected on 01.12.2024, 10.02.2025.',
    );
    expect(filledForm(form, [charge], COUNTRIES).text).toMatch(
      /what, when, where: _{30}\n_{80}\n_{80}\nDual criminality/u,
    );
  });

  it('prefers a spelling that some record has in the script of the country to one made by rule', () => {
    const spelled = record({ id: 'R2', names: [{ text: 'Мамедов Эльчин', script: 'Cyrl' }] });
    const { text } = filledForm({ ...asked, country: 'RU', language: 'RU' }, [record(), spelled], COUNTRIES);
    expect(text).toContain('В вашем написании: Мамедов Эльчин');
  });

  it('leaves out what a handling code keeps back, counts it, and gives it once it is permitted', () => {
    const secret = record({ id: 'R2', handling: 'H2', names: [{ text: 'Gizli Ləqəb', script: 'Latn' }] });
    const kept = filledForm(asked, [record(), secret, record({ id: 'R3', handling: 'H1' })], COUNTRIES);
    expect(kept).toMatchObject({ withheld: 2, given: [{ id: 'R1' }] });
    expect(kept.text).not.toContain('Gizli');
    const lifted = filledForm(asked, [record(), { ...secret, isPermitted: true }], COUNTRIES);
    expect(lifted.text).toContain('Gizli Ləqəb');
  });

  it('calls whoever is protected by the pseudonym and says nothing else', () => {
    const form = filledForm({ ...asked, pseudonym: 'Q-17' }, [record()], COUNTRIES);
    expect(form).toMatchObject({ given: [], withheld: 0 });
    expect(form.text).toContain('Name: Q-17');
    expect(form.text).not.toMatch(/Məmmədov|1987|Azerbaijan$/mu);
  });

  it('has no last day for an answer in an answer', () => {
    expect(filledForm({ ...asked, form: 'ANSWER' }, [record()], COUNTRIES).text).not.toContain('Reply by');
  });
});

describe('requests for one person', () => {
  const claim = (country: string): Claim => ({
    country,
    on: '2025-01-01',
    asks: 'ARREST',
    messageId: country,
    noticeId: null,
    answeredOn: null,
  });

  it('compete when two countries ask, however often one of them does', () => {
    expect(competing([claim('TR'), claim('TR')])).toEqual([]);
    expect(competing([claim('TR'), claim('AE')])).toHaveLength(2);
  });

  it('compete no more once one of them is answered, and tell the answered one while others do', () => {
    const answered = { ...claim('AE'), answeredOn: '2025-02-01' };
    expect(competing([claim('TR'), answered])).toEqual([]);
    expect(competing([claim('TR'), answered, claim('RU')])).toHaveLength(3);
  });
});
