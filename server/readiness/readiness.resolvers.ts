import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isLive } from '../board/notice-clocks.ts';
import { withdrawalDuties } from '../board/request-check.ts';
import { dayInBaku } from '../calendar.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { noticeRowOf } from '../notices/shown-notice.ts';
import { periodsFromTonight, readinessChecks } from './arrest-readiness.ts';
import { likelyCountries } from './likely-countries.ts';

const MOST_CHOSEN = 20;

export const readinessResolvers: Resolvers = {
  Notice: {
    arrestReadiness: guard(
      { action: 'notice:read', audit: false },
      async (shown, { countries }, { loaders, viewer }) => {
        const notice = noticeRowOf(shown);
        const asked = countries ?? [];
        if (asked.length > MOST_CHOSEN) throw new Refusal('BAD_INPUT', { argument: 'countries' });
        if (!isLive(notice.state)) return [];
        const [facts, file, known] = await Promise.all([
          loaders.fugitiveFacts.load(notice.person.id),
          loaders.noticeFiles.load(notice.id),
          loaders.countries.loadMany([...asked]),
        ]);
        if (!file) throw new Refusal('NOT_FOUND');
        const chosen = known.flatMap((country) => {
          if (country instanceof Error) throw country;
          return country?.code ?? [];
        });
        const hasToBeWithdrawn = withdrawalDuties(notice, file, facts).length > 0;
        const tonight = dayInBaku(viewer.asOf === undefined ? new Date() : new Date(viewer.asOf));
        return likelyCountries(notice, facts, chosen).map(({ code, reasons }) => ({
          country: { code },
          reasons,
          checks: readinessChecks(notice, file, hasToBeWithdrawn, code, tonight),
          periods: periodsFromTonight(code, tonight),
        }));
      },
    ),
  },
};
