import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { citation } from '../builders/evidence.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import { numberOf } from '../random.ts';
import { exhibitOf, officialReportKey } from './evidence.ts';
import { isHeard, statementKey } from './statements.ts';
import { INFORMANTS } from './informants.ts';
import { chargeId } from './proceedings.ts';
import { recordId } from './records.ts';
import { caseOf } from './scopes.ts';
import { journeyKey, lonelyTravellers } from './travel.ts';
import type { VictimPlan } from './victim-plan.ts';
import type { World } from './world.ts';

/** A fact is shown by a source; the citation lies in the given compartment. */
type Shown = { fact: string; source: string; scope: string; on: string; locator?: string; against?: boolean };

const sheet = (key: string): string =>
  `cild ${1 + numberOf(`volume:${key}`, 4)}, v. ${1 + numberOf(`sheet:${key}`, 120)}`;
const row = (key: string): string => `sətir ${1 + numberOf(`row:${key}`, 60)}`;

/** From the tables: which exhibit, report or statement shows which fact. */
const GIVEN: readonly [fact: string, source: string, scope: string, against?: boolean][] = [
  ['PAY-1', 'X-BK1', 'case:c25-01'],
  ['PAY-2', 'X-BK1', 'case:c25-01'],
  ['PAY-3', 'X-BK2', 'case:i23-01'],
  ['PAY-7', 'X-PH3', 'case:c25-03'],
  ['PAY-7', 'ST-01', 'case:c25-03'],
  ['L001', 'X-PH3', 'case:c25-03'],
  ['T01', 'X-BR1', 'case:c25-01'],
  ['T02', 'X-BR1', 'case:c25-01'],
  ['T03', 'X-BR2', 'case:c25-02'],
  ['T03', 'ST-03', 'case:c25-02', true],
  ['T04', 'X-BR3', 'case:c25-05'],
  ['T07', 'X-BR3', 'case:c25-05'],
  ['use:TH-01:0', 'X-PH1', 'case:c25-01'],
  ['use:IM-01:0', 'X-PH1', 'case:c25-01'],
  ['use:TH-01:1', 'X-PH2', 'case:c24-06'],
  ['use:IM-01:1', 'X-PH2', 'case:c24-06'],
  ['use:TH-06:0', 'X-PH3', 'case:c25-03'],
  ['use:PL-04:1', 'X-HR1', 'case:l25-01'],
  ['FE10', 'X-HR1', 'case:l25-01'],
  ['charge:P001:c25-01', 'X-WT1', 'case:c25-01'],
  ['charge:P003:c25-02', 'X-WT1', 'case:c25-02'],
  ['act:V25-01:TRANSFERRED', 'X-WT1', 'case:c25-01'],
  ['act:V25-02:TRANSFERRED', 'X-WT1', 'case:c25-01'],
  ['act:V25-03:TRANSFERRED', 'X-WT1', 'case:c25-01'],
  ['act:V25-01:CONTROLLED', 'X-WT1', 'case:c25-01'],
  ['act:V25-02:CONTROLLED', 'X-BK1', 'case:c25-01'],
  ['act:V25-03:CONTROLLED', 'X-PH1', 'case:c25-01'],
  ['E25-01', 'X-PH1', 'case:c25-01'],
  ['E25-02', 'X-PH1', 'case:c25-01'],
  ['E25-03', 'X-PH1', 'case:c25-01'],
  ['earlier-role:V25-45', 'CH-OLD', 'case:c24-09'],
];

const given = (): Shown[] =>
  GIVEN.map(([fact, source, scope, against = false]) => ({
    fact: demoId(fact),
    source: demoId(source),
    scope,
    on: caseOf(scope.split(':')[1] ?? '').opened,
    locator: sheet(fact + source),
    against,
  }));

const ofReports = (): Shown[] => [
  ...BLUEPRINT.reports.flatMap(({ id, case: caseKey, scope, date, supports }) =>
    supports.map((fact) => ({
      fact: demoId(fact.replace('believedHiding:', 'hiding:')),
      source: demoId(id),
      scope: scope ?? `case:${caseKey}`,
      on: date,
    })),
  ),
  ...INFORMANTS.map(({ informant, report }) => ({
    fact: demoId(report),
    source: demoId(`${statementKey(informant)}:${report}`),
    scope: 'case:i23-01:source',
    on: '2024-05-21',
  })),
];

/** Links: the wiretap where the blueprint names it, else the call records of the criminal case. */
const ofLinks = (): Shown[] =>
  BLUEPRINT.links.flatMap(({ id, scope, type, exhibit, until, since }) => {
    const caseKey = scope.split(':')[1] ?? '';
    const isCalls = type === 'CONTACTED' && caseKey.startsWith('c');
    const source = exhibit ?? (isCalls ? exhibitOf(caseKey, 'CALL_RECORDS') : undefined);
    return source
      ? [{ fact: demoId(id), source: demoId(source), scope, on: until ?? since, locator: sheet(id) }]
      : [];
  });

const ofActs = (plans: readonly VictimPlan[]): Shown[] =>
  plans.filter(isHeard).flatMap(({ key, case: caseKey, identified, acts }) =>
    acts.map(({ type }) => ({
      fact: demoId(`act:${key}:${type}`),
      source: demoId(statementKey(key)),
      scope: `case:${caseKey}`,
      on: identified,
      locator: `səh. ${1 + numberOf(`page:${key}:${type}`, 6)}`,
    })),
  );

const isComposed = (caseKey: string): boolean => BLUEPRINT.dossiers.some((row) => row.case === caseKey);

/** In a case whose dossier is composed, the page is noted also on which the victim tells by what means and to what end. */
const ofEpisodes = (plans: readonly VictimPlan[]): Shown[] =>
  plans
    .filter((plan) => isHeard(plan) && isComposed(plan.case))
    .map(({ key, case: caseKey, identified, episodeId }) => ({
      fact: episodeId,
      source: demoId(statementKey(key)),
      scope: `case:${caseKey}`,
      on: identified,
      locator: `səh. ${2 + numberOf(`page:${key}:episode`, 5)}`,
    }));

/** There also the page on which she says when she was born: her age stands on it. */
const ofBirths = (plans: readonly VictimPlan[]): Shown[] =>
  plans
    .filter((plan) => isHeard(plan) && isComposed(plan.case))
    .map(({ key, case: caseKey, identified }) => ({
      fact: recordId(demoId(key), `case:${caseKey}`),
      source: demoId(statementKey(key)),
      scope: `case:${caseKey}`,
      on: identified,
      locator: 'səh. 1',
    }));

const ofJourneys = (plans: readonly VictimPlan[]): Shown[] =>
  lonelyTravellers(plans).map(({ key, case: caseKey, identified }) => ({
    fact: demoId(journeyKey(key)),
    source: demoId(exhibitOf(caseKey, 'BORDER_REGISTER')),
    scope: `case:${caseKey}`,
    on: identified,
    locator: row(key),
  }));

const ofCharges = (): Shown[] =>
  BLUEPRINT.charges.map(({ person, case: caseKey, date }) => ({
    fact: chargeId(person, caseKey),
    source: demoId(officialReportKey(caseKey)),
    scope: `case:${caseKey}`,
    on: date,
  }));

/** Which source shows which fact. */
export const citations = (world: World, plans: readonly VictimPlan[]): Rows =>
  joinRows(
    [
      ...given(),
      ...ofReports(),
      ...ofLinks(),
      ...ofActs(plans),
      ...ofEpisodes(plans),
      ...ofBirths(plans),
      ...ofJourneys(plans),
      ...ofCharges(),
    ].map(({ fact, source, scope, on, locator, against }) => {
      const key = `citation:${fact}:${source}`;
      return citation(
        { id: demoId(key), factId: fact, sourceId: source, locator, against: against ?? false },
        world.stamps.inScope(key, scope, on, { grade: 'A1' }),
      );
    }),
  );
