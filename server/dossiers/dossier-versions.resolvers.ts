import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { addDays, dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { presently } from '../network/moments.ts';
import { changesSince } from './dossier-changes.ts';
import {
  askApproval,
  copiesOf,
  decideVersion,
  dossierVersionById,
  freezeDossier,
  versionsOf,
  type WholeVersion,
} from './dossier-versions.queries.ts';
import type { TreeNamed } from './document-tree.ts';
import { dossierById, type KeptDossier } from './dossiers.queries.ts';
import { identityStated, nameableIn } from './identities.ts';
import { lettersMissingIn } from './missing-letters.ts';
import { languageOf, opened } from './opened-dossier.ts';
import { atPresent } from './read-case.ts';
import { openBasis, openTree, sealVersion } from './sealed-version.ts';
import { isOfOffice, isOwn, presentOf, readerWithin, shownVersion } from './standing-version.ts';
import { basisOf } from './stated.ts';
import { templateOf } from './templates.ts';
import { hashOf } from './tree-hash.ts';
import { handlingOf, jointScope, neededFor, type Needed } from './version-needs.ts';
import * as problem from './version-problems.ts';

const refused = (...problems: Problem[]) => ({ version: null, problems });

const found = async (context: RequestContext, id: string): Promise<WholeVersion> => {
  const row = await dossierVersionById(presently(context), id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
};

const numberOf = async ({ loaders }: RequestContext, caseId: string): Promise<string> => {
  const file = await loaders.cases.load(caseId);
  if (!file) throw new Refusal('NOT_FOUND');
  return file.number;
};

const shown = async (context: RequestContext, row: WholeVersion) =>
  shownVersion(row, context, (await presentOf(context, [row]))(row));

const answerOf = async (context: RequestContext, id: string) => ({
  version: await shown(context, await found(context, id)),
  problems: [],
});

/** What the dossier shows now to the reader. Nothing when it was put away. */
const shownNow = async (context: RequestContext, dossierId: string, caseNumber: string) => {
  const kept = await dossierById(presently(context), dossierId);
  if (!kept) return [];
  const { tree, content } = await opened(atPresent(context), kept, caseNumber);
  return basisOf(tree, content);
};

/** Why the reader cannot decide on a version that he sees, whatever he would say. Null when nothing stands in the way. */
const hindranceTo = (row: WholeVersion, context: RequestContext, hash: string): Problem | null => {
  if (!isOfOffice(row, context)) return problem.otherOffice(row.kind);
  if (isOwn(row, context)) return problem.OWN_VERSION;
  if (row.askedAt === null) return problem.NOT_ASKED;
  if (row.hash !== hash) return problem.OTHER_CONTENT;
  return row.outcome === null ? null : problem.DECIDED_ALREADY;
};

/** What a version that names protected people rests on and needs besides. Null when somebody is not to be named, or not by this reader. */
const namingOf = async (
  context: RequestContext,
  kept: KeptDossier,
  { needs, basis, codes }: Needed,
  ids: readonly string[],
): Promise<(Needed & { naming: TreeNamed[] }) | null> => {
  if (ids.length === 0) return { needs, basis, codes, naming: [] };
  const nameable = await nameableIn(presently(context), kept, basis);
  const chosen = nameable.filter(({ id }) => ids.includes(id));
  if (chosen.length < new Set(ids).size) return null;
  const language = languageOf(kept);
  return {
    // Whoever reads, approves or takes such a version has the right to these identities.
    needs: [...new Set([...needs, ...chosen.map(({ identity }) => identity.scope)])].toSorted(),
    basis: [
      ...basis,
      ...chosen.map(({ identity, pseudonym }) => identityStated(identity, pseudonym, language)),
    ],
    codes,
    naming: chosen.map(({ id, pseudonym }) => ({ id, pseudonym })),
  };
};

/** Whether exactly those are named who were asked for. */
const isSame = (asked: readonly TreeNamed[], named: readonly string[]): boolean =>
  asked.length === new Set(named).size && asked.every(({ id }) => named.includes(id));

type Touched = { version?: { id?: string; dossierId?: string } | null };
const idsOf = ({ version }: Touched): string[] =>
  [version?.id, version?.dossierId].flatMap((one) => one ?? []);
const writing = { action: 'dossier:write', audit: (answer: Touched) => idsOf(answer) } as const;
const approving = { action: 'dossier:approve', audit: (answer: Touched) => idsOf(answer) } as const;

export const dossierVersionsResolvers: Resolvers = {
  Query: {
    dossierVersions: guard(
      {
        action: 'dossier:read',
        audit: (rows, { dossierId }) => [dossierId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { dossierId }, context) => {
        const run = presently(context);
        if (!(await dossierById(run, dossierId))) throw new Refusal('NOT_FOUND');
        const rows = await versionsOf(run, dossierId);
        const present = await presentOf(context, rows);
        return rows.map((row) => shownVersion(row, context, present(row)));
      },
    ),
    dossierVersion: guard(
      {
        action: 'dossier:read',
        audit: (answer, { id }) => [id, ...idsOf(answer).slice(1)],
      },
      async (_parent, { id }, context) => {
        const row = await found(context, id);
        const { vault } = context.imports;
        const present = (await presentOf(context, [row]))(row);
        const version = shownVersion(row, context, present);
        const now = await shownNow(context, row.dossierId, await numberOf(context, row.caseId));
        const tree = openTree(vault, row);
        const isShielded = version.lapsed.some(({ kind }) => kind === 'PROTECTED');
        return {
          version,
          content: isShielded ? null : JSON.stringify(tree),
          naming: isShielded ? [] : [...(tree.naming ?? [])],
          changes: changesSince(openBasis(vault, row), present, now),
          copies: await copiesOf(presently(context), id),
          signedBy: context.signer.fingerprint,
        };
      },
    ),
  },
  Mutation: {
    freezeDossier: guard(writing, async (_parent, { id, dossierId, hash, naming }, context) => {
      const kept = await dossierById(context.run, dossierId);
      if (!kept?.mayEdit) throw new Refusal('NOT_FOUND');
      // The answer to the first sending may have been lost: frozen twice is frozen once.
      const before = await dossierVersionById(context.run, id);
      if (before?.dossierId === dossierId && before.frozenById === context.viewer.userId)
        return answerOf(context, id);
      const caseNumber = await numberOf(context, kept.caseId);
      const { tree, ledger, content } = await opened(atPresent(context), kept, caseNumber);
      if (hashOf(tree) !== hash) return refused(problem.ANOTHER_NOW);
      const blocking = ledger.filter(({ blocks }) => blocks);
      if (blocking.length > 0) return refused(...problem.blockedBy(blocking));
      const letters = await lettersMissingIn(tree);
      if (letters.length > 0) return refused(...problem.lettersStand(letters));
      const within = (scopes: readonly string[]) => readerWithin(context, scopes);
      const needed = await neededFor(within, kept, caseNumber, { tree, content });
      if (!needed) return refused(problem.ANOTHER_NOW);
      const named = await namingOf(context, kept, needed, naming ?? []);
      if (!named) return refused(problem.NOT_TO_BE_NAMED);
      const { needs, basis } = named;
      const frozen = { ...tree, ...(named.naming.length === 0 ? {} : { naming: named.naming }) };
      const version = {
        id,
        dossierId,
        revision: kept.revision,
        needs,
        scope: jointScope(needs),
        hash: hashOf(frozen),
        title: kept.title,
        handling: handlingOf(content, named),
        ...sealVersion(context.imports.vault, { tree: frozen, basis }),
      };
      if (await freezeDossier(context.run, version)) return answerOf(context, id);
      const now = await dossierById(context.run, dossierId);
      if (now?.mayEdit && now.revision !== kept.revision) return refused(problem.ANOTHER_NOW);
      throw new Refusal('NOT_FOUND');
    }),
    requestDossierApproval: guard(writing, async (_parent, { id }, context) => {
      const row = await found(context, id);
      if (!row.mayEdit) throw new Refusal('NOT_FOUND');
      if (row.askedById === context.viewer.userId) return answerOf(context, id);
      const [lapsed] = (await shown(context, row)).lapsed;
      if (lapsed) return refused(problem.lapsedSince(lapsed));
      if (await askApproval(context.run, id)) return answerOf(context, id);
      return refused(problem.ASKED_ALREADY);
    }),
    approveDossier: guard(approving, async (_parent, { id, hash, naming }, context) => {
      const row = await found(context, id);
      const { outcome, decidedById } = row;
      if (outcome === 'APPROVED' && decidedById === context.viewer.userId && row.hash === hash)
        return answerOf(context, id);
      const hindrance = hindranceTo(row, context, hash);
      if (hindrance) return refused(hindrance);
      const [lapsed] = (await shown(context, row)).lapsed;
      if (lapsed) return refused(problem.lapsedSince(lapsed));
      // Opened here also to see that it is what was frozen.
      const { naming: asked = [] } = openTree(context.imports.vault, row);
      if (!isSame(asked, naming ?? [])) return refused(problem.NAME_EACH);
      const validUntil = addDays(dayInBaku(new Date()), templateOf(row.kind).approvedForDays);
      const decision = { id, hash, outcome: 'APPROVED', reason: null, validUntil } as const;
      if (await decideVersion(context.run, decision)) return answerOf(context, id);
      return refused(problem.DECIDED_ALREADY);
    }),
    refuseDossier: guard(approving, async (_parent, { id, hash, reason }, context) => {
      const row = await found(context, id);
      const words = reason.trim();
      const { outcome, decidedById } = row;
      if (outcome === 'REFUSED' && decidedById === context.viewer.userId && row.reason === words)
        return answerOf(context, id);
      const hindrance = hindranceTo(row, context, hash);
      if (hindrance) return refused(hindrance);
      const problems = problem.reasonProblems(words);
      if (problems.length > 0) return refused(...problems);
      const decision = { id, hash, outcome: 'REFUSED', reason: words, validUntil: null } as const;
      if (await decideVersion(context.run, decision)) return answerOf(context, id);
      return refused(problem.DECIDED_ALREADY);
    }),
  },
};
