import { describe, expect, test } from 'vitest';
import { newUlid } from '../../../server/access/ulid.ts';
import { namesSomebody } from '../../../server/dossier-templates/names-somebody.ts';
import {
  begunWith,
  readTemplate,
  templateOfDossier,
} from '../../../server/dossier-templates/template-document.ts';
import { readDossier, type Block } from '../../../server/dossiers/dossier-document.ts';
import { begun, usualHeading } from '../../../server/dossiers/templates.ts';

const sentence = (text: string, ...restsOn: string[]) => ({ id: newUlid(), text, restsOn });
const written = (heading: string | null, ...sentences: ReturnType<typeof sentence>[]): Block => ({
  id: newUlid(),
  kind: 'TEXT',
  heading,
  sentences,
});
const nobody = (): boolean => false;
const dossierOf = (...blocks: Block[]) => ({ format: 1 as const, blocks, without: [newUlid()] });

describe('what is kept of a dossier as a template', () => {
  test('are its blocks in order and what rests on nothing: no id of a fact, a source, a chart', () => {
    const ids = [newUlid(), newUlid(), newUlid()];
    const [fact = '', source = '', version = ''] = ids;
    const { template, leftOut } = templateOfDossier(
      dossierOf(
        { id: newUlid(), kind: 'PERSONS', heading: null },
        written('Sirr', sentence('Gizli.', fact)),
        written('Giriş', sentence('Xahiş edirik.'), sentence('O, ödədi.', fact), sentence('Dedi.', source)),
        { id: newUlid(), kind: 'CHART', heading: 'Sxem', versionId: version, hash: 'a'.repeat(64) },
      ),
      'LEGAL_ASSISTANCE',
      'az',
      nobody,
    );
    expect(template).toEqual({
      format: 1,
      blocks: [
        { kind: 'PERSONS', heading: { az: '', en: '' } },
        { kind: 'TEXT', heading: { az: 'Giriş', en: '' }, sentences: [{ az: 'Xahiş edirik.', en: '' }] },
      ],
    });
    expect(leftOut).toBe(0);
    for (const id of ids) expect(JSON.stringify(template)).not.toContain(id);
    expect(readTemplate(JSON.stringify(template))).toEqual(template);
  });

  test('has no heading and no sentence that names somebody of the case, however it is spelled', () => {
    const names = namesSomebody(['Aynur Qasımova', 'Qrup «Şimal»', 'X']);
    for (const text of ['Aynurun sözü', 'АЙНУР', 'Qasimovaya görə', 'şimal qrupu', 'Grup: QASIMOVA A.'])
      expect(names(text)).toBe(true);
    for (const text of ['Məhkəmədən xahiş edirik.', 'X bəndi', '']) expect(names(text)).toBe(false);
    const { template, leftOut } = templateOfDossier(
      dossierOf(written('Aynurun yolu', sentence('Qasımova gəldi.'), sentence('Xahiş edirik.'))),
      'INDICTMENT',
      'az',
      names,
    );
    expect(template.blocks).toEqual([
      { kind: 'TEXT', heading: { az: '', en: '' }, sentences: [{ az: 'Xahiş edirik.', en: '' }] },
    ]);
    expect(leftOut).toBe(2);
  });

  test('of an unchanged built-in one begins the same in either language', () => {
    for (const language of ['az', 'en'] as const) {
      const { template, leftOut } = templateOfDossier(
        begun('INDICTMENT', language),
        'INDICTMENT',
        language,
        nobody,
      );
      expect(leftOut).toBe(0);
      for (const other of ['az', 'en'] as const) {
        const blocks = begunWith(template, 'INDICTMENT', other).blocks.map(({ kind, heading }) => [
          kind,
          heading,
        ]);
        expect(blocks).toEqual(begun('INDICTMENT', other).blocks.map(({ kind, heading }) => [kind, heading]));
      }
    }
  });
});

describe('a dossier that begins with a template', () => {
  test('takes what is empty in its language from the other, and is a dossier', () => {
    const template = {
      format: 1 as const,
      blocks: [
        {
          kind: 'TEXT' as const,
          heading: { az: 'Giriş', en: '' },
          sentences: [
            { az: 'Xahiş edirik.', en: 'We ask.' },
            { az: '', en: 'Only here.' },
            { az: '', en: '' },
          ],
        },
        { kind: 'MONEY' as const, heading: { az: '', en: '' } },
      ],
    };
    const dossier = begunWith(template, 'LEGAL_ASSISTANCE', 'en');
    expect(readDossier(JSON.stringify(dossier))).toEqual(dossier);
    const [text, money] = dossier.blocks;
    expect(text).toMatchObject({
      heading: 'Giriş',
      sentences: [
        { text: 'We ask.', restsOn: [] },
        { text: 'Only here.', restsOn: [] },
      ],
    });
    expect(money?.heading).toBe(usualHeading('MONEY', 'LEGAL_ASSISTANCE', 'en'));
  });

  test('has none of what a template may not hold', () => {
    const block = { kind: 'TEXT', heading: { az: '', en: '' }, sentences: [] };
    const one = (...blocks: unknown[]) => readTemplate(JSON.stringify({ format: 1, blocks }));
    expect(one(block)).not.toBeNull();
    expect(one()).toBeNull();
    expect(one({ ...block, sentences: [{ az: 'x', en: '', restsOn: [newUlid()] }] })).toBeNull();
    expect(one({ kind: 'CHART', heading: { az: '', en: '' } })).toBeNull();
    expect(one({ ...block, id: newUlid() })).toBeNull();
    expect(readTemplate('{')).toBeNull();
    expect(one({ ...block, heading: { az: 'a\u202Eb\nc', en: '' } })?.blocks[0]?.heading.az).toBe('ab c');
  });
});
