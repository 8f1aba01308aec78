import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { HIDDEN, withoutPassages } from '../../typesetting/hidden-passages.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase } from '../support/builders.ts';
import { aPdf, aPng } from '../support/files.ts';

let app: TestApp;
let writer: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const CANARY = 'Zərifəxanım';
const LETTER = `Salam.\r\n${CANARY} dedi ki, gələcək.`;
const PLAIN = LETTER.replace('\r\n', '\n');
const PASSAGE = { from: PLAIN.indexOf(CANARY), to: PLAIN.indexOf(CANARY) + CANARY.length };

type Sent = { bytes: Uint8Array; name: string; redacts?: string; marks?: string; by?: Session };
const send = (exhibitId: string, { bytes, name, redacts, marks, by = writer }: Sent): Promise<Response> => {
  const form = new FormData();
  if (marks !== undefined) form.append('marks', marks);
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  const about = new URLSearchParams({ exhibitId, ...(redacts === undefined ? {} : { redacts }) });
  return fetch(`${app.url}/api/files?${about.toString()}`, {
    method: 'POST',
    headers: { cookie: by.cookie, 'apollo-require-preflight': '1' },
    body: form,
  });
};
const kept = async (exhibitId: string, sent: Sent): Promise<string> => {
  const response = await send(exhibitId, sent);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
};

/** A case with an exhibit of a letter and a picture that name somebody. */
const begun = async () => {
  const file = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
  const id = newUlid();
  await file.plant(exhibit({ id, inCases: [file.id], number: id, kind: 'DOCUMENT' }, inScope(file.scope)));
  const letter = await kept(id, { bytes: Buffer.from(LETTER), name: 'ərizə.txt' });
  const picture = await kept(id, { bytes: aPng(30, 20), name: 'foto.png' });
  return { id, letter, picture };
};
const made = (redacts: string, passages = [PASSAGE]): Sent => ({
  bytes: Buffer.from(withoutPassages(PLAIN, passages)),
  name: 'ərizə-adsızlaşdırılmış.txt',
  redacts,
  marks: JSON.stringify(passages),
});

const FILES = `query ($id: ID!) { evidenceSource(id: $id) { files { id redacts marked markedPages hidden { page x from to } recordedBy { en } mayCheck } } }`;
type Listed = { id: string; redacts: string | null };
const renditionsOf = async (id: string): Promise<Listed[]> =>
  (
    await app.read<{ evidenceSource: { files: Listed[] } }>(writer, FILES, { id })
  ).evidenceSource.files.filter(({ redacts }) => redacts !== null);

describe('a rendition that is made here', () => {
  test('says who hid how many places and where, and nowhere what stood there', async () => {
    const { id, letter, picture } = await begun();
    const words = await kept(id, made(letter));
    const box = { page: 1, x: 10, y: 20, width: 500, height: 500 };
    const points = await kept(id, {
      bytes: aPng(31, 20),
      name: 'foto-adsız.png',
      redacts: picture,
      marks: JSON.stringify([box, { ...box, x: 900 }]),
    });
    const who = { recordedBy: { en: 'Test' }, mayCheck: false };
    expect(await renditionsOf(id)).toEqual([
      {
        id: words,
        redacts: letter,
        marked: 1,
        markedPages: [],
        hidden: [{ page: null, x: null, ...PASSAGE }],
        ...who,
      },
      {
        id: points,
        redacts: picture,
        marked: 2,
        markedPages: [1],
        hidden: [10, 900].map((x) => ({ page: 1, x, from: null, to: null })),
        ...who,
      },
    ]);
    const given = await fetch(`${app.url}/api/files/${words}`, { headers: { cookie: writer.cookie } });
    expect(await given.text()).toBe(`Salam.\n${HIDDEN} dedi ki, gələcək.`);
    const trail = await app.auditOf(writer);
    expect(trail.filter(({ action, ids }) => action === 'evidence:write' && ids.includes(words))).not.toEqual(
      [],
    );
    const said = JSON.stringify([
      trail,
      await app.rows('MATCH (f:ExhibitFile {id: $words}) RETURN properties(f) AS said', { words }),
    ]);
    expect(said).not.toContain(CANARY);
  });

  test('is kept only as it is made here: what could hold more is refused with what to do', async () => {
    const { id, letter, picture } = await begun();
    const box = JSON.stringify([{ page: 1, x: 0, y: 0, width: 9, height: 9 }]);
    const remark = Buffer.concat([
      Buffer.from([0, 0, 0, 4]),
      Buffer.from('tEXtabcd'),
      Buffer.from([0xc4, 0x1d, 0xbe, 0x9a]),
    ]);
    const png = aPng(32, 20);
    const talking = Buffer.concat([png.subarray(0, 33), remark, png.subarray(33)]);
    const cases: [Sent, string][] = [
      [{ ...made(letter), bytes: Buffer.from(PLAIN) }, 'hold more than what is seen'],
      [{ ...made(letter), marks: JSON.stringify([{ from: 0, to: 9999 }]) }, 'hold more than what is seen'],
      [{ bytes: aPng(33, 20), name: 'a.png', redacts: letter, marks: box }, 'hold more than what is seen'],
      [{ bytes: aPdf(), name: 'a.pdf', redacts: picture, marks: box }, 'hold more than what is seen'],
      [{ ...made(letter), marks: '[{"says":"x"}]' }, 'cannot be read'],
      [{ ...made(letter), marks: '[]' }, 'cannot be read'],
      [{ bytes: Buffer.from('Salam.'), name: 'a.txt', marks: JSON.stringify([PASSAGE]) }, 'cannot be read'],
    ];
    for (const [sent, words] of cases) {
      const response = await send(id, sent);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(words);
    }
    expect((await send(id, { bytes: talking, name: 'a.png', redacts: picture, marks: box })).status).toBe(
      422,
    );
    expect(await renditionsOf(id)).toEqual([]);
  });

  test('is for whoever may add to the exhibit; what is hidden and what is missing answer the same', async () => {
    const { id, letter } = await begun();
    const outsider = await app.signInAs('PROSECUTOR');
    const answer = async (exhibitId: string) => {
      const response = await send(exhibitId, { ...made(letter), by: outsider });
      return [response.status, await response.text()];
    };
    expect(await answer(id)).toEqual(await answer(newUlid()));
    expect(codesOf(await app.ask(outsider, FILES, { id }))).toEqual(['NOT_FOUND']);
    expect(await renditionsOf(id)).toEqual([]);
  });
});
