import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoId } from '../../seed/demo-id.ts';
import type { Viewer } from '../../server/db/viewer.ts';
import { spansOf, type Part, type Tree } from '../../server/dossiers/document-tree.ts';
import { dossierDocx } from '../../server/dossiers/docx/dossier-docx.ts';
import { dossierVersionById, type WholeVersion } from '../../server/dossiers/dossier-versions.queries.ts';
import { dossierById, type KeptDossier } from '../../server/dossiers/dossiers.queries.ts';
import { CONTENTS } from '../../server/dossiers/file-of-version.ts';
import { opened } from '../../server/dossiers/opened-dossier.ts';
import { dossierPdf } from '../../server/dossiers/pdf/dossier-pdf.ts';
import { within, type Who } from '../../server/dossiers/read-case.ts';
import { openTree } from '../../server/dossiers/sealed-version.ts';
import { presentOf, shownVersion } from '../../server/dossiers/standing-version.ts';
import templates from '../../server/dossiers/templates.json' with { type: 'json' };
import { TEXTS } from '../../server/dossiers/wording.ts';
import words from '../../server/dossiers/words.json' with { type: 'json' };
import crimes from '../../server/proof/crime-elements.json' with { type: 'json' };
import { createVault } from '../../server/vault/vault.ts';
import { capitalRuns, isSaid, sayable } from '../support/names-in-text.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

const NUMBER = 'DEMO-25-001';
const userOf = (user: string, role: Viewer['role']): Viewer => ({
  kind: 'user',
  userId: demoId(user),
  role,
  purpose: 'test',
  requestId: 'test',
});
const AUTHOR = userOf('u-investigator', 'INVESTIGATOR');
const vault = createVault(Buffer.from(inject('worldMasterKey'), 'hex'));

let world: OpenWorld;
let kept: KeptDossier;
let version: WholeVersion;
/** As it was frozen. */
let tree: Tree;
const author = (): Who => ({ viewer: AUTHOR, door: world.run });
const found = async (viewer: Viewer): Promise<WholeVersion | null> =>
  dossierVersionById(
    (statement, params, options) => world.run(viewer, statement, params, options),
    demoId('version:DS-25-01'),
  );
const present = <T>(one: T | null): T => {
  if (one === null) throw new Error('the demo world has no worked case');
  return one;
};

beforeAll(async () => {
  world = await openWorld();
  version = present(await found(AUTHOR));
  kept = present(
    await dossierById(
      (statement, params, options) => world.run(AUTHOR, statement, params, options),
      demoId('DS-25-01'),
    ),
  );
  tree = openTree(vault, version);
});
afterAll(() => world.close());

const pdfOf = async (of: Tree): Promise<string[]> => {
  const bytes = await dossierPdf({ tree: of, cover: [], foot: '', isDraft: false, at: new Date(0) });
  return pdfPages(Buffer.from(bytes)).flatMap(({ pieces }) => pieces);
};

test('it was approved by a prosecutor before the case went to court, and whoever reads the case reads it', async () => {
  const context = { ...author(), imports: { vault } };
  const since = await presentOf(context, [version]);
  expect(shownVersion(version, context, since(version))).toMatchObject({
    frozenById: demoId('u-investigator'),
    askedById: demoId('u-investigator'),
    decidedById: demoId('u-prosecutor-1'),
    // An approval holds for thirty days: it was used, and nothing that it rests on has changed.
    state: 'EXPIRED',
    lapsed: [],
    validUntil: '2025-12-26',
    needs: ['OTHER'],
  });
  const [committal] = await world.ask<{ on: string }>(
    'MATCH (x:Committal)-[:IN_CASE]->(:Case {number: $number}) RETURN min(x.on) AS on',
    { number: NUMBER },
  );
  expect(version.decidedAt?.slice(0, 10)).toBe('2025-11-26');
  expect(committal?.on).toBe('2025-11-27');
  expect(await found(userOf('u-prosecutor-1', 'PROSECUTOR'))).not.toBeNull();
  expect(await found(userOf('u-supervisor', 'SUPERVISOR'))).not.toBeNull();
  expect(await found(userOf('u-prosecutor-2', 'PROSECUTOR'))).toBeNull();
});

test('what is known to those who help victims stands nowhere in it', () => {
  expect(version.needs.filter((scope) => /^(?:support|case:[^:]+:)/u.test(scope))).toEqual([]);
});

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};

/** Words of the screen, the law and the glossary, and what everybody may look up: countries, districts, bodies. */
const openWords = async (): Promise<string[]> => {
  const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
  const terms = [...glossary.matchAll(/^\| (?<az>[^|]+?)¹? \|/gmu)].map(({ groups }) => groups?.['az'] ?? '');
  const reference = await world.ask<{ values: unknown[] }>(
    'MATCH (r:Reference) RETURN [r.nameAz, r.titleAz, r.code] AS values',
  );
  const labels = [
    ...leaves(words.az),
    ...Object.values(TEXTS).map(({ az }) => az),
    ...templates.flatMap(({ title, blocks }) => [title.az, ...blocks.map(({ heading }) => heading.az)]),
    ...crimes.flatMap(({ elements }) => elements.map(({ title }) => title.az)),
    CONTENTS.az,
    'SHA-256',
  ];
  return [...labels, ...terms, ...reference.flatMap(({ values }) => values.map(String))];
};

const KEPT_APART = new Set(['id', 'scope', 'recordedBy', 'fromId', 'toId', 'given', 'family', 'father']);

/** A name as people say it: papers have the family name first. A report as it is cited. */
const asSaid = ({ given, family, kind, text, reference }: Record<string, unknown>): string[] => {
  const [first = '', second = ''] = kind === 'LEGAL' && typeof text === 'string' ? text.split(' ') : [];
  return [
    ...(typeof given === 'string' && typeof family === 'string' ? [`${given} ${family}`] : []),
    `${second} ${first}`,
    ...(typeof reference === 'string' ? [`${TEXTS.REPORT.az} ${reference}`] : []),
  ];
};

/** Texts of what is behind these facts and sources, as the compartments of the version have it; a name also as it is said. */
const visibleTexts = async (ids: readonly string[]): Promise<string[]> => {
  const rows = await world.ask<{ at: Record<string, unknown> }>(
    `CALL () {
       MATCH (f:Fact) WHERE f.id IN $ids AND f.scope IN $scopes
       OPTIONAL MATCH (f)-[r]-(next) WHERE (r.scope IS NULL OR r.scope IN $scopes) AND (next.scope IS NULL OR next.scope IN $scopes) AND NOT next:User
       UNWIND [f, next] AS n
       RETURN n
       UNION
       MATCH (from)-[r]->(to) WHERE r.id IN $ids AND r.scope IN $scopes
       UNWIND [from, to] AS n
       RETURN n
     }
     WITH DISTINCT n WHERE n IS NOT NULL
     OPTIONAL MATCH (n)<-[d:DESCRIBES]-(rec:Record) WHERE d.scope IN $scopes AND rec.scope IN $scopes AND rec.supersededAt IS NULL
     OPTIONAL MATCH (rec)-[:NAMED]->(name:Name) WHERE name.scope IN $scopes AND name.supersededAt IS NULL
     UNWIND [n{.*}, rec{.*}, name{.*}] AS at
     WITH DISTINCT at WHERE at IS NOT NULL
     RETURN at
     UNION
     MATCH (c:Citation) WHERE c.factId IN $ids AND c.scope IN $scopes
     RETURN c{.*} AS at
     UNION
     MATCH ()-[r]->() WHERE r.id IN $ids AND r.scope IN $scopes
     RETURN r{.*} AS at`,
    { ids, scopes: version.needs },
  );
  return rows.flatMap(({ at }) => [
    ...Object.entries(at).flatMap(([key, value]) => (KEPT_APART.has(key) ? [] : leaves(value))),
    ...asSaid(at),
  ]);
};

const decapital = (text: string): string => text.slice(0, 1).toLocaleLowerCase('az') + text.slice(1);
/** The first word of what somebody wrote himself has a capital letter, whatever it is. */
const beginnings = (of: Tree): Set<string> =>
  new Set(
    of.parts.flatMap((part) => {
      const text = part.is === 'heading' ? part.text : part.is === 'sentence' ? part.span.text : '';
      return /^\p{L}+/u.exec(text) ?? [];
    }),
  );

/** What the readers of the version may say, and the words that anybody may begin with. Read once: a changed sentence rests on what it did. */
const readExplained = async () => {
  const spans = tree.parts.flatMap((part) => spansOf(part));
  const ids = [...new Set(spans.flatMap(({ facts, sources }) => [...facts, ...sources]))];
  const words = await openWords();
  return {
    said: sayable([...words, ...(await visibleTexts(ids)), tree.caseNumber]),
    usual: new Set(words.flatMap((text) => text.match(/\p{L}+/gu) ?? [])),
  };
};
let explained: ReturnType<typeof readExplained> | undefined;

/** Names in the PDF of this tree that nothing explains which its readers may see. */
const unexplained = async (of: Tree): Promise<string[]> => {
  const { said, usual } = await (explained ??= readExplained());
  const first = beginnings(of);
  const isUsual = (run: string): boolean => first.has(run) && isSaid(decapital(run), usual);
  const runs = (await pdfOf(of)).flatMap(capitalRuns);
  expect(runs.length).toBeGreaterThan(300);
  return [...new Set(runs.filter((run) => !isSaid(run, said) && !isUsual(run)))];
};

test('each name in its PDF comes from a fact that its readers may see, or is open to everybody', async () => {
  expect(await unexplained(tree)).toEqual([]);
});

/** The tree with another word in its own text. */
const withWord = (word: string, other: string): Tree => ({
  ...tree,
  parts: tree.parts.map((part): Part => {
    if (part.is !== 'sentence') return part;
    return { ...part, span: { ...part.span, text: part.span.text.replace(word, other) } };
  }),
});

test('a name that nobody recorded is found in it, and one that is put together from two', async () => {
  expect(await unexplained(withWord('Ferhat Aktaşlı', 'Rüstəm Adsızoğlu'))).toEqual([
    'Rüstəm Adsızoğlu',
    'Rüstəm Adsızoğluya',
  ]);
  expect(await unexplained(withWord('Türkiyəyə', 'Uydurmastana'))).toEqual(['Uydurmastana']);
  expect(await unexplained(withWord('Türkan Mehrəliyeva', 'Nailə Mehrəliyeva'))).toEqual([
    'Nailə Mehrəliyeva',
  ]);
}, 60_000);

/** As the author of the version opens it for the defence: he holds the identities. */
const forDefence = async (): Promise<Tree> => {
  const copy = await opened(author(), { ...kept, kind: 'DEFENCE_COPY' }, NUMBER);
  return copy.tree;
};

/** The tree as it is kept, and the text of every format of it. */
const textsOf = async (of: Tree): Promise<string[]> => {
  const docx = await dossierDocx({ tree: of, cover: [], foot: '', isDraft: false, at: new Date(0) });
  const parts = Object.values(unzipSync(docx)).map((bytes) => strFromU8(bytes));
  return [JSON.stringify(of), (await pdfOf(of)).join('\n'), parts.join('\n')];
};

/** Who the protected people of the case are, opened with the master key, and what lies with informants. */
const canaries = async (): Promise<string[]> => {
  const sealed = await world.ask<{ at: Parameters<typeof vault.open>[0] }>(
    'MATCH (s:SealedIdentity) WHERE s.scope = $scope RETURN s{.*} AS at',
    { scope: `case:${demoId('c25-01')}:identity` },
  );
  const identities = sealed.flatMap(({ at }) => {
    const { given, family } = JSON.parse(vault.open(at)) as { given: string; family: string };
    return [`${given} ${family}`, `${family} ${given}`, family];
  });
  const told = await world.ask<{ text: string }>(
    `MATCH (x) WHERE x.scope ENDS WITH ':source' UNWIND [x.reference, x.text, x.id] AS text
     WITH DISTINCT text WHERE text IS NOT NULL RETURN text`,
  );
  return [...identities, ...told.map(({ text }) => text)];
};

test('the copy of it for the defence has neither a sealed identity nor what an informant told, in any format', async () => {
  const hidden = await canaries();
  expect(hidden.length).toBeGreaterThan(30);
  const copy = await forDefence();
  const shown = await textsOf(copy);
  expect(shown).toHaveLength(3);
  for (const text of shown) {
    // Who is protected stands in it under the pseudonym: where a name is written, it would be found.
    expect(text).toContain('Q-EJDV');
    expect(hidden.filter((canary) => text.includes(canary))).toEqual([]);
  }
});

test('it is composed for the defence from the compartment of the case alone, and tells no report', async () => {
  const copy = await forDefence();
  const alone = await opened(
    within(author(), [`case:${kept.caseId}`]),
    { ...kept, kind: 'DEFENCE_COPY' },
    NUMBER,
  );
  expect(copy).toEqual(alone.tree);
  const sources = copy.parts.flatMap((part) => spansOf(part)).flatMap((span) => span.sources);
  expect(sources.length).toBeGreaterThan(0);
  expect(await world.ask('MATCH (r:Report) WHERE r.id IN $sources RETURN r.id AS id', { sources })).toEqual(
    [],
  );
});
