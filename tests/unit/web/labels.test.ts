import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, isEnumType, Kind, parse, type DocumentNode } from 'graphql';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHOR_LABELS, FACT_LABELS, RELATIONSHIP_FACT_TYPES } from '../../../server/db/graph-names.ts';
import districts from '../../../server/reference/districts.json';
import { ELEMENT_KINDS } from '../../../server/network/network-columns.ts';
import { DISTRICT_NAMES } from '../../../web/i18n/district-names.ts';
import { codesOf, hasLabel, LABELS, labelOf, type LabelGroup } from '../../../web/i18n/labels.ts';

const contract = (): DocumentNode => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.graphql'),
  );
  const definitions = files.flatMap((name) => parse(readFileSync(join('server', name), 'utf8')).definitions);
  return { kind: Kind.DOCUMENT, definitions };
};

/** Enumerations of the contract and the group of words that a reader sees for them. */
const GROUP_OF_ENUM: Record<string, LabelGroup> = {
  Admissibility: 'admissibility',
  PlaceOfCorrection: 'correctedIn',
  ExhibitEventKind: 'exhibitEventKind',
  FileType: 'fileType',
  SourcePlace: 'sourcePlace',
  CaseFactSort: 'caseFactSort',
  UnknownPeopleAs: 'unknownPeopleAs',
  CaseKind: 'caseKind',
  CaseLinkKind: 'caseLinkKind',
  NoticeStep: 'noticeStep',
  Appellant: 'appellant',
  ChargeApproval: 'chargeApproval',
  CourtInstance: 'courtInstance',
  DeadlineState: 'deadlineState',
  DecisionResult: 'decisionResult',
  ProceedingKind: 'proceedingKind',
  SentenceType: 'imposed',
  ColumnMeaning: 'columnMeaning',
  DateOrder: 'dateOrder',
  DiscountReason: 'discountReason',
  CountryRequestState: 'countryRequestState',
  PermittedUse: 'permittedUse',
  DossierCopyForm: 'dossierCopyForm',
  DossierChangeKind: 'dossierChangeKind',
  DomesticSearchEnding: 'domesticSearchEnding',
  DomesticSearchGroup: 'domesticSearchGroup',
  DossierKind: 'dossierKind',
  DossierNeed: 'dossierNeed',
  DossierVersionState: 'dossierVersionState',
  LedgerKind: 'ledgerKind',
  Participation: 'participation',
  ProofState: 'proofState',
  CrimeSide: 'crimeSide',
  ElementVerdict: 'elementVerdict',
  ImportContainer: 'importContainer',
  ImportKind: 'importKind',
  ImportState: 'importState',
  CaseStage: 'caseStage',
  TravelMode: 'transportMode',
  QuestionSubject: 'questionSubject',
  QuestionDimension: 'questionDimension',
  CaseRole: 'caseRole',
  Certainty: 'certainty',
  DatePrecision: 'datePrecision',
  GroupForm: 'groupForm',
  HandlingCode: 'handling',
  MembershipLevel: 'membershipLevel',
  FugitiveFactKind: 'fugitiveFactKind',
  SearchStandingKind: 'searchStanding',
  NoticeDeadlineKind: 'noticeDeadline',
  LikelyCountryReason: 'likelyCountry',
  HitPart: 'hitPart',
  CountryRuleKind: 'countryRule',
  ReadinessCheckKind: 'readinessCheck',
  ReadinessAnswer: 'readinessAnswer',
  ReadinessState: 'readinessState',
  RequestCheckItem: 'requestCheck',
  TaskKind: 'taskKind',
  ReferralOutcome: 'referralOutcome',
  ReflectionState: 'reflectionState',
  ChildAge: 'childAge',
  ChildTie: 'childTie',
  VictimCameBy: 'victimCameBy',
  VictimHelpKind: 'victimHelpKind',
  VictimStatus: 'victimStatus',
  VictimStatusBy: 'victimStatusBy',
  ErasureCarrierKind: 'erasureCarrier',
  WithdrawalDuty: 'withdrawalDuty',
  MessageAsk: 'messageAsk',
  MessageDirection: 'messageDirection',
  MessageForm: 'messageForm',
  MessageKind: 'messageKind',
  MessageLanguage: 'messageLanguage',
  MessageUrgency: 'messageUrgency',
  MessageWaiting: 'messageWaiting',
  NoticeColour: 'noticeColour',
  NoticeGroundKind: 'noticeGroundKind',
  NoticeState: 'noticeState',
  Role: 'accountRole',
  SourceKind: 'sourceKind',
  NeighbourOrder: 'neighbourOrder',
  ReportDifferenceReason: 'reportDifference',
  ReportRelation: 'reportRelation',
};
/** Never shown as a word: an arrow and a message of their own stand for them. */
const SHOWN_OTHERWISE = [
  'AskedThing',
  'ChartLevel',
  'Direction',
  'DossierLanguage',
  'EnquiryOutcome',
  'FieldAgreement',
  'HitKind',
  'InquiryAnswer',
  'LinkRequestOutcome',
  'MatchDecision',
  'MatchField',
  'MatchState',
  'ExportMadeByBrowser',
  'MatchVerdict',
  'PathOutcome',
  'PathSearch',
  'PatternUnit',
  'ReportChart',
  'SearchFilterName',
  'SearchKind',
];

describe('the words for codes', () => {
  it('cover every enumeration of the contract', () => {
    const enums = Object.values(buildASTSchema(contract()).getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__') && !SHOWN_OTHERWISE.includes(name));
    expect(enums.map(({ name }) => name).sort()).toEqual(Object.keys(GROUP_OF_ENUM).sort());
    for (const { name, getValues } of enums.map((type) => ({
      name: type.name,
      getValues: () => type.getValues(),
    }))) {
      const group = GROUP_OF_ENUM[name];
      if (group === undefined) throw new Error(`${name} has no words`);
      expect([...codesOf(group)].sort(), name).toEqual(
        getValues()
          .map(({ name: code }) => code)
          .sort(),
      );
    }
  });

  it('cover every kind of element in the network', () => {
    expect([...codesOf('elementKind')].sort()).toEqual([...ELEMENT_KINDS].sort());
    for (const label of ANCHOR_LABELS)
      if (label !== 'Anchor') expect(hasLabel('elementKind', label), label).toBe(true);
  });

  it('cover every type of link of the data model', () => {
    expect(RELATIONSHIP_FACT_TYPES.filter((type) => !hasLabel('linkType', type))).toEqual([]);
  });

  it('cover the types of link that the network makes of several facts', () => {
    const statements = readdirSync('cypher/network').map((name) =>
      readFileSync(join('cypher/network', name), 'utf8'),
    );
    const made = statements.flatMap((text) =>
      [...text.matchAll(/'(\w+)' AS type\b/g)].map(([, type = '']) => type),
    );
    expect(made).toContain('ACTED_WITH');
    expect([...made, 'COUNTRY'].filter((type) => !hasLabel('linkType', type))).toEqual([]);
  });

  it('cover the names of the values of a card', () => {
    const statement = readFileSync('cypher/network/values.cypher', 'utf8');
    const names = [...statement.matchAll(/name: '(\w+)'|'(\w+)' AS name\b/g)].map(
      ([, listed, single]) => listed ?? single ?? '',
    );
    expect(names).toContain('NUMBER');
    expect(names.filter((name) => !hasLabel('cardValue', name))).toEqual([]);
  });

  it('cover every kind of fact of the data model', () => {
    expect(FACT_LABELS.filter((label) => label !== 'Fact' && !hasLabel('recordKind', label))).toEqual([]);
  });

  it('cover the lists that the data model spells out', () => {
    const page = readFileSync('docs/data-model.md', 'utf8');
    const spelled: [RegExp, LabelGroup][] = [
      [/`participation` \(([^)]*)\)/, 'participation'],
      [/`committed` \(([^)]*)\)/, 'committed'],
      [/`clearance` \(([^)]*)\)/, 'clearance'],
      [/`group` \(([^)]*)\)/, 'searchGroup'],
      [/`outcome\?` \(([^)]*)\)/, 'surrenderOutcome'],
      [/`as` \(([^)]*)\)/, 'statementAs'],
      [/`script` \(([^)]*)\)/, 'script'],
    ];
    for (const [pattern, group] of spelled) {
      const codes = [...(pattern.exec(page)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, code = '']) => code);
      expect(codes, group).not.toEqual([]);
      expect(
        codes.filter((code) => !hasLabel(group, code)),
        group,
      ).toEqual([]);
    }
  });

  it('are never empty and never a bare code', () => {
    for (const words of Object.values(LABELS)) {
      for (const [group, labels] of Object.entries(words)) {
        for (const [code, label] of Object.entries(labels)) {
          expect(label.trim(), `${group}.${code}`).not.toBe('');
          expect(label, `${group}.${code}`).not.toMatch(/_/);
        }
      }
    }
  });

  it('show a code that is not known instead of hiding it', () => {
    expect(labelOf('az', 'linkType', 'SOLD_TO')).toBe('SOLD TO');
    expect(labelOf('en', 'caseStage', 'toString')).toBe('toString');
  });
});

describe('the names of cities and districts', () => {
  it('are those of the reference data', () => {
    const reference = districts.map(({ code, nameAz, nameEn }) => [code, { az: nameAz, en: nameEn }]);
    expect(DISTRICT_NAMES).toEqual(Object.fromEntries(reference));
  });
});
