import { mayDo } from '../access/permissions.ts';
import { versionsOf } from '../dossiers/dossier-versions.queries.ts';
import { dossiersOf } from '../dossiers/dossiers.queries.ts';
import { openBasis } from '../dossiers/sealed-version.ts';
import { presentOf, shownVersion } from '../dossiers/standing-version.ts';
import type { RequestContext } from '../graphql/context.ts';
import { presently } from '../network/moments.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import { addressOf } from '../requests/requests.queries.ts';

const MOST_REQUESTS = 50;

/**
 * The requests for extradition that were made beforehand for the person of a notice: what is frozen names him or is another's. Of one that was not frozen yet
 * nobody knows whom it will name: it is told as such.
 */
export const readyRequests = async (
  { case: file, person }: Pick<NoticeRow, 'case' | 'person'>,
  context: RequestContext,
) => {
  const { viewer, imports } = context;
  if (!file || viewer.role === null || !mayDo(viewer.role, 'dossier:read')) return [];
  const run = presently(context);
  const dossiers = (await dossiersOf(run, file.id, false)).filter(
    ({ kind }) => kind === 'EXTRADITION_REQUEST',
  );
  const requests = await Promise.all(
    dossiers.slice(0, MOST_REQUESTS).map(async ({ id, title }) => {
      const [to, versions] = await Promise.all([addressOf(run, id), versionsOf(run, id)]);
      return { dossierId: id, title, to, latest: versions[0] ?? null };
    }),
  );
  const own = requests.filter(
    ({ latest }) => latest === null || openBasis(imports.vault, latest).some(({ id }) => id === person.id),
  );
  const present = await presentOf(
    context,
    own.flatMap(({ latest }) => latest ?? []),
  );
  return own.map(({ to, latest, ...request }) => ({
    ...request,
    country: to && { code: to.country },
    version: latest && shownVersion(latest, context, present(latest)),
  }));
};
