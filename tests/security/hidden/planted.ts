import { newUlid } from '../../../server/access/ulid.ts';
import { compartment, holds } from '../../../seed/builders/cases.ts';
import { exhibit } from '../../../seed/builders/evidence.ts';
import { factNode, link, type Stamp } from '../../../seed/builders/facts.ts';
import { joinRows, type Rows } from '../../../seed/builders/rows.ts';
import { episode, offence, support } from '../../../seed/builders/offences.ts';
import { detention } from '../../../seed/builders/proceedings.ts';
import { thing } from '../../../seed/builders/things.ts';
import { trip } from '../../../seed/builders/travel.ts';
import { bodyId, countryId, lawArticleId } from '../../../seed/plant-reference.ts';
import {
  groupIn,
  inScope,
  inventedName,
  noticeOn,
  personIn,
  searchFor,
  type TestCase,
} from '../../support/builders.ts';

/** Everything that can be asked about by its id: in a case of others, and (`own`) in the reader's. */
export type Planted = Record<
  | 'case'
  | 'person'
  | 'group'
  | 'notice'
  | 'search'
  | 'offence'
  | 'support'
  | 'victim'
  | 'phone'
  | 'import'
  | 'call'
  | 'exhibit'
  | 'chart'
  | 'version'
  | 'detention'
  | 'task'
  | 'dossier'
  | 'dossierVersion'
  | 'request'
  | 'note'
  | 'journey'
  | 'reportVersion'
  | 'message',
  string
> & {
  name: string;
};

const importJob = (
  { id, inCase, fileName }: { id: string; inCase: string; fileName: string },
  stamp: Stamp,
): Rows =>
  factNode(
    'ImportJob',
    id,
    stamp,
    { caseId: inCase, fileName, size: 1, sha256: '0'.repeat(64), state: 'UPLOADED', position: 0, refused: 0 },
    [['IN_CASE', inCase]],
  );

/** What somebody asked a register in a case. */
const enquiry = (about: string, inCase: string, stamp: Stamp): Rows =>
  factNode('Enquiry', newUlid(), stamp, {
    caseId: inCase,
    rule: 'phone-without-subscriber',
    about: [about],
    gap: `phone-without-subscriber ${about}`,
    text: 'V-hidden',
    legalGround: 'V-hidden',
  });

/** What somebody asks to be confirmed on a chart. */
const linkRequest = (chartId: string, ends: { source: string; target: string }, stamp: Stamp): Rows =>
  factNode('LinkRequest', newUlid(), stamp, {
    ...ends,
    chartId,
    linkId: newUlid(),
    hypothesisId: newUlid(),
    words: 'V-hidden',
    type: 'CONTACTED',
    sourceText: 'V-hidden',
  });

/** A chart that somebody else keeps in a case, with a version. */
const keptChart = (chart: string, version: string, about: string, inCase: string, stamp: Stamp): Rows => {
  const set = { [`e:${about}`]: [0, 0, 0] };
  const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
  const document = JSON.stringify({ format: 1, steps, current: 0, forward: [], view: null });
  return joinRows([
    factNode('Chart', chart, stamp, {
      caseId: inCase,
      name: 'V-hidden',
      document,
      revision: 1,
      savedAt: stamp.recordedAt,
    }),
    factNode('ChartVersion', version, stamp, {
      chartId: chart,
      name: 'V-hidden',
      document,
      isFrozen: false,
      hiddenElements: 0,
      hiddenLines: 0,
    }),
  ]);
};

/** What somebody else writes in a case. */
const keptDossier = (dossier: string, inCase: string, stamp: Stamp): Rows =>
  factNode('Dossier', dossier, stamp, {
    caseId: inCase,
    kind: 'INDICTMENT',
    language: 'EN',
    title: 'V-hidden',
    document: JSON.stringify({ format: 1, blocks: [], without: [] }),
    revision: 1,
    savedAt: stamp.recordedAt,
  });

/** A version of it: sealed, so that whoever could read it would fail at opening it. */
const keptVersion = (id: string, dossierId: string, inCase: string, stamp: Stamp): Rows =>
  factNode('DossierVersion', id, stamp, {
    dossierId,
    caseId: inCase,
    kind: 'INDICTMENT',
    language: 'EN',
    title: 'V-hidden',
    number: 1,
    needs: [stamp.scope],
    hash: '0'.repeat(64),
    tree: 'V-hidden',
    basis: 'V-hidden',
  });

/** A report frozen in a compartment of others, as none is yet: sealed, so that whoever could read it would fail at opening it. */
const keptReport = (id: string, stamp: Stamp): Rows =>
  factNode('ReportVersion', id, stamp, {
    year: 2025,
    day: '2025-12-31',
    countedAt: stamp.recordedAt,
    hash: '0'.repeat(64),
    content: 'V-hidden',
  });

/** What others exchanged with a bureau about somebody of their case. */
const keptMessage = (
  id: string,
  { about, notice, inCase }: { about: string; notice: string; inCase: string },
  stamp: Stamp,
): Rows =>
  factNode(
    'Message',
    id,
    stamp,
    { messageId: id, threadId: id, kind: 'REQUEST_IN', on: '2025-03-01', subject: 'V-hidden' },
    [
      ['CONCERNS', about],
      ['CONCERNS', notice],
      ['IN_CASE', inCase],
      ['EXCHANGED_WITH', countryId('OM')],
    ],
  );

/** All of it in one case. */
export const plantAll = async (file: TestCase): Promise<Planted> => {
  const name = inventedName();
  const [suspect, victim] = [
    personIn(file, { name }),
    personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-hidden' }),
  ];
  const group = groupIn(file, [{ id: suspect.id, role: 'ORGANISER' }]);
  const search = searchFor(file, suspect.id, file.scope);
  const notice = noticeOn(file, suspect.id, file.scope, [['PUBLISHED', '2025-03-01']]);
  const [phone, offenceId, supportId, importId, call, chart, version, detained, task, dossier, exhibitId] = [
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
  ];
  const scope = `support:${file.id}:MAIN_DEPARTMENT`;
  const [dossierVersion, reportVersion, messageId] = [newUlid(), newUlid(), newUlid()];
  const [request, note, journey] = [newUlid(), newUlid(), newUlid()];
  await file.plant(
    suspect,
    victim,
    group,
    notice,
    search,
    thing({ id: phone, kind: 'PHONE', value: `+994-${phone}` }),
    link('USES', newUlid(), suspect.id, phone, file.stamp),
    link('CONTACTED', call, suspect.id, victim.id, file.stamp),
    detention(
      { id: detained, against: suspect.id, inCase: file.id, on: '2025-03-01', until: '2025-05-01' },
      file.stamp,
    ),
    factNode(
      'CaseTask',
      task,
      file.stamp,
      { text: 'V-hidden', ownerId: newUlid(), dueOn: '2025-05-01', earlierIds: [] },
      [['IN_CASE', file.id]],
    ),
    keptChart(chart, version, suspect.id, file.id, file.stamp),
    keptDossier(dossier, file.id, file.stamp),
    keptVersion(dossierVersion, dossier, file.id, file.stamp),
    factNode('CaseNote', note, file.stamp, { caseId: file.id, text: 'V-hidden', struck: [] }),
    trip(
      {
        id: journey,
        travellers: [suspect.id],
        from: countryId('AZ'),
        to: countryId('OM'),
        on: '2025-03-04',
        mode: 'AIR',
      },
      file.stamp,
    ),
    factNode('CountryRequest', request, file.stamp, {
      requestId: newUlid(),
      caseId: file.id,
      dossierId: dossier,
      country: 'TR',
      ground: 'V-hidden',
      dueOn: '2026-12-31',
      draftedOn: '2026-11-01',
    }),
    keptReport(reportVersion, file.stamp),
    keptMessage(messageId, { about: suspect.id, notice: notice.id, inCase: file.id }, file.stamp),
    enquiry(phone, file.id, file.stamp),
    linkRequest(chart, { source: suspect.id, target: victim.id }, file.stamp),
    exhibit({ id: exhibitId, inCases: [file.id], number: 'V-hidden', kind: 'OTHER' }, file.stamp),
    importJob({ id: importId, inCase: file.id, fileName: name }, file.stamp),
    link('OPERATES_IN', newUlid(), group.id, countryId('OM'), file.stamp),
    offence(
      { id: offenceId, inCase: file.id, article: lawArticleId('144-1.1'), detectedOn: '2025-02-04' },
      file.stamp,
    ),
    episode(
      { id: newUlid(), victim: victim.id, inCase: file.id, forms: ['LABOUR'], exploitedIn: countryId('OM') },
      file.stamp,
    ),
    compartment(scope, 'SUPPORT'),
    holds(file.id, scope),
    support(
      {
        id: supportId,
        to: victim.id,
        provider: 'MAIN_DEPARTMENT',
        providerId: bodyId('MAIN_DEPARTMENT'),
        service: 'LEGAL',
        event: 'SERVICE',
        on: '2025-02-04',
        pseudonym: 'V-hidden',
      },
      inScope(scope),
    ),
  );
  return {
    case: file.id,
    person: suspect.id,
    group: group.id,
    notice: notice.id,
    search: search.id,
    offence: offenceId,
    support: supportId,
    victim: victim.id,
    phone,
    import: importId,
    call,
    exhibit: exhibitId,
    chart,
    version,
    detention: detained,
    task,
    dossier,
    dossierVersion,
    request,
    note,
    journey,
    reportVersion,
    message: messageId,
    name,
  };
};
