import { describe, expect, it } from 'vitest';
import {
  AuditTrailDocument,
  CaseHeadingDocument,
  CasesDocument,
  type CasesQuery,
  SupportDocument,
} from '../../../web/api/operations.generated.ts';
import { createCache } from '../../../web/api/client.ts';

const aCase = (id: string): CasesQuery['cases']['cases'][number] & { __typename: string } => ({
  __typename: 'Case',
  id,
  number: `DEMO-${id}`,
  kind: 'CRIMINAL',
  stage: 'COURT',
  openedOn: '2025-01-21',
  level: 'READ',
  title: { az: id, en: id },
  mainCountry: null,
});

const page = (after: string | null, ...ids: string[]) => ({ cases: { after, cases: ids.map(aCase) } });

describe('what the browser remembers', () => {
  it('is one growing list of cases, begun anew when asked from the start', () => {
    const cache = createCache();
    const ids = () => cache.readQuery({ query: CasesDocument })?.cases.cases.map(({ id }) => id);
    cache.writeQuery({ query: CasesDocument, variables: { first: 2 }, data: page('b', 'a', 'b') });
    cache.writeQuery({ query: CasesDocument, variables: { first: 2, after: 'b' }, data: page(null, 'c') });
    expect(ids()).toEqual(['a', 'b', 'c']);
    cache.writeQuery({ query: CasesDocument, variables: { first: 2 }, data: page(null, 'a') });
    expect(ids()).toEqual(['a']);
  });

  it('names a case from the list before the case itself is read', () => {
    const cache = createCache();
    cache.writeQuery({ query: CasesDocument, data: page(null, 'a') });
    expect(cache.readQuery({ query: CaseHeadingDocument, variables: { id: 'a' } })?.case.number).toBe(
      'DEMO-a',
    );
    expect(cache.readQuery({ query: CaseHeadingDocument, variables: { id: 'z' } })).toBeNull();
  });

  it('keeps earlier help to victims below the later', () => {
    const cache = createCache();
    const entry = (id: string) => ({
      __typename: 'SupportEntry' as const,
      id,
      pseudonym: 'V-QLMT',
      service: 'LEGAL',
      provider: { az: 'Yardım Mərkəzi', en: 'Assistance Centre' },
      on: '2025-01-15',
      until: null,
      amount: null,
      currency: null,
    });
    const given = (after: string | null, ...ids: string[]) => ({
      support: { after, entries: ids.map(entry) },
    });
    cache.writeQuery({ query: SupportDocument, variables: { first: 1 }, data: given('b', 'b') });
    cache.writeQuery({ query: SupportDocument, variables: { first: 1, after: 'b' }, data: given(null, 'a') });
    expect(cache.readQuery({ query: SupportDocument })?.support.entries.map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('keeps older lines of the audit trail below the newer ones', () => {
    const cache = createCache();
    const line = (position: number) => ({
      __typename: 'AuditLine' as const,
      position,
      at: '2026-11-23T08:30:00.000Z',
      who: null,
      username: null,
      role: null,
      purpose: null,
      action: 'case:read',
      outcome: 'DONE',
      ids: [],
      size: 0,
      requestId: 'q',
      asOf: null,
    });
    const lines = (before: number | null, ...positions: number[]) => ({
      auditLines: { before, lines: positions.map(line) },
    });
    cache.writeQuery({ query: AuditTrailDocument, variables: { first: 2 }, data: lines(3, 4, 3) });
    cache.writeQuery({
      query: AuditTrailDocument,
      variables: { first: 2, before: 3 },
      data: lines(null, 2, 1),
    });
    const seen = cache.readQuery({ query: AuditTrailDocument });
    expect(seen?.auditLines.lines.map(({ position }) => position)).toEqual([4, 3, 2, 1]);
  });
});
