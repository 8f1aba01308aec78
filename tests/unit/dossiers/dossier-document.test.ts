import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newUlid } from '../../../server/access/ulid.ts';
import {
  namedIn,
  readDossier,
  visiblePart,
  withHidden,
  type Block,
  type DossierDocument,
} from '../../../server/dossiers/dossier-document.ts';
import { begun, templateOf, usualHeading } from '../../../server/dossiers/templates.ts';
import words from '../../../server/dossiers/words.json';
import { plainLine } from '../../../typesetting/plain-line.ts';
import { LABELS } from '../../../web/i18n/labels.ts';

const FACTS = Array.from({ length: 6 }, () => newUlid());

const sentences = fc
  .array(fc.subarray(FACTS, { maxLength: 2 }), { maxLength: 5 })
  .map((all) => all.map((restsOn, at) => ({ id: newUlid(), text: `Cümlə ${at}.`, restsOn })));
const block: fc.Arbitrary<Block> = fc.oneof(
  sentences.map((own): Block => ({ id: newUlid(), kind: 'TEXT', heading: null, sentences: own })),
  fc
    .constantFrom('PERSONS' as const, 'TIMELINE' as const)
    .map((kind): Block => ({ id: newUlid(), kind, heading: null })),
);
const documents: fc.Arbitrary<DossierDocument> = fc
  .tuple(fc.array(block, { maxLength: 6 }), fc.subarray(FACTS))
  .map(([blocks, without]) => ({ format: 1, blocks, without }));
const seen = fc.subarray(FACTS).map((ids) => new Set(ids));

describe('a dossier for who sees less', () => {
  test('names nothing that the reader does not see', () => {
    fc.assert(
      fc.property(documents, seen, (document, ids) => {
        expect(namedIn(visiblePart(document, ids)).filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('saved as it was shown, is what it was', () => {
    fc.assert(
      fc.property(documents, seen, (document, ids) => {
        const saved = withHidden(visiblePart(document, ids), document, ids);
        expect(saved.blocks).toEqual(document.blocks);
        expect(new Set(saved.without)).toEqual(new Set(document.without));
      }),
    );
  });

  test('emptied by a reader, keeps what he was not shown and nothing else', () => {
    fc.assert(
      fc.property(documents, seen, (document, ids) => {
        const saved = withHidden({ format: 1, blocks: [], without: [] }, document, ids);
        const kept = saved.blocks.flatMap((one) => ('sentences' in one ? one.sentences : []));
        const hidden = document.blocks
          .flatMap((one) => ('sentences' in one ? one.sentences : []))
          .filter(({ restsOn }) => restsOn.some((id) => !ids.has(id)));
        expect(kept).toEqual(hidden);
      }),
    );
  });
});

describe('what is written', () => {
  test('is plain text of one line: no control sign, nothing that turns a line round', () => {
    expect(plainLine('Bir\r\niki\u0007 \u202Eüç\u2066')).toBe('Bir  iki üç');
    expect(plainLine('<b>&amp;</b>')).toBe('<b>&amp;</b>');
  });

  test('is refused when it is half right', () => {
    const good = begun('INDICTMENT', 'az');
    expect(readDossier(JSON.stringify(good))).toEqual(good);
    for (const bad of [
      { ...good, format: 2 },
      { ...good, markup: '<b>' },
      { ...good, blocks: [...good.blocks, good.blocks[0]] },
      { ...good, blocks: [{ id: 'x', kind: 'TEXT', heading: null, sentences: [] }] },
      { ...good, blocks: [{ id: newUlid(), kind: 'CHART', heading: null, versionId: newUlid(), hash: 'x' }] },
    ])
      expect(readDossier(JSON.stringify(bad))).toBeNull();
    expect(readDossier('{')).toBeNull();
  });
});

describe('templates', () => {
  test('let a prosecutor alone approve what goes to a court or abroad, and let a briefing carry both codes', () => {
    for (const kind of ['INDICTMENT', 'EXTRADITION_REQUEST', 'LEGAL_ASSISTANCE', 'COURT_SUMMARY'] as const) {
      expect(templateOf(kind).approvers, kind).toEqual(['PROSECUTOR']);
      expect(templateOf(kind).forbids, kind).toContain('H2');
    }
    expect(templateOf('INDICTMENT').forbids).toContain('H1');
    expect(templateOf('INTERNAL_BRIEFING').forbids).toEqual([]);
  });

  test('head every block in both languages', () => {
    expect(usualHeading('ELEMENTS', 'INDICTMENT', 'en')).toBe('Charges and what shows them');
    expect(begun('INTERNAL_BRIEFING', 'az').blocks.map(({ heading }) => heading)).not.toContain('');
  });
});

test('a dossier says codes in the words of the page', () => {
  for (const language of ['az', 'en'] as const)
    for (const [group, own] of Object.entries(words[language]))
      expect(own, group).toEqual(LABELS[language][group as keyof (typeof LABELS)['az']]);
});
