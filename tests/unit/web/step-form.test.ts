// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { StepFragment } from '../../../web/api/operations.generated.ts';
import { draftKey, dropDraft, keepStepDraft, keptDraft } from '../../../web/proceedings/step-drafts.ts';
import {
  changedStep,
  countedCharges,
  emptyStep,
  inputOf,
  mayFollow,
  valuesOf,
} from '../../../web/proceedings/step-form.ts';
import { dropDrafts, openDrafts } from '../../../web/session/drafts.ts';

const PERSON = { id: 'p', label: 'P', isProtected: false } as const;

const step = (own: Partial<StepFragment>): StepFragment => ({
  id: 'x',
  kind: 'CHARGE',
  on: '2026-02-01',
  person: PERSON,
  stage: null,
  until: null,
  releasedOn: null,
  ground: null,
  article: null,
  participation: null,
  inAbsentia: null,
  approval: null,
  reason: null,
  broughtBy: null,
  offences: [],
  court: null,
  courtCode: null,
  instance: null,
  result: null,
  counts: [],
  sentence: null,
  years: null,
  months: null,
  suspended: null,
  appellant: null,
  follows: [],
  sourceText: 'order',
  recordedAt: '2026-02-01T00:00:00.000Z',
  recordedBy: null,
  earlier: 0,
  sources: 0,
  mayCorrect: true,
  mayWithdraw: false,
  mayDecide: false,
  ...own,
});

describe('a step as it is typed', () => {
  it('sends what belongs to its kind, and days as days', () => {
    const values = {
      ...emptyStep('DETENTION', '2026-11-29'),
      personId: 'p',
      until: '24.12.2026',
      ground: 'g',
      article: '243',
    };
    expect(inputOf(values, 'c', [])).toEqual({
      caseId: 'c',
      kind: 'DETENTION',
      on: '2026-11-29',
      sourceText: '',
      personId: 'p',
      follows: [],
      until: '2026-12-24',
      releasedOn: null,
      ground: 'g',
    });
    expect(inputOf({ ...values, on: '31.02.2026' }, 'c', []).on).toBe('31.02.2026');
  });

  it('is sent as it was when nothing is changed', () => {
    const detention = step({ kind: 'DETENTION', until: '2026-03-01', ground: 'g', follows: ['a'] });
    expect(inputOf(valuesOf(detention), 'c', [])).toMatchObject({
      on: '2026-02-01',
      until: '2026-03-01',
      releasedOn: null,
      follows: ['a'],
      sourceText: 'order',
    });
  });

  it('gives a sentence the day of its decision', () => {
    const decision = step({ id: 'd', kind: 'DECISION', on: '2026-05-05' });
    const values = { ...emptyStep('SENTENCE', '2026-11-29'), personId: 'p', follows: ['d'], years: '8' };
    expect(inputOf(values, 'c', [decision])).toMatchObject({ on: '2026-05-05', years: 8, months: null });
  });

  it('follows steps of the same person and the right kind', () => {
    const facts = [
      step({ id: 'waits', approval: 'WAITING' }),
      step({ id: 'stands' }),
      step({ id: 'other', person: { ...PERSON, id: 'q' } }),
      step({ id: 'committal', kind: 'COMMITTAL', follows: ['stands'] }),
    ];
    const values = { ...emptyStep('COMMITTAL', '2026-11-29'), personId: 'p' };
    expect(mayFollow(values, facts).map(({ id }) => id)).toEqual(['stands']);
    expect(mayFollow({ ...values, personId: '' }, facts)).toEqual([]);
    const decision = { ...values, kind: 'DECISION' as const, follows: ['committal'] };
    expect(mayFollow(decision, facts).map(({ id }) => id)).toEqual(['committal']);
    expect(countedCharges(decision, facts).map(({ id }) => id)).toEqual(['stands']);
  });

  it('forgets what it follows when the person changes', () => {
    const values = { ...emptyStep('COMMITTAL', '2026-11-29'), personId: 'p', follows: ['a'] };
    expect(changedStep(values, 'personId', 'q').follows).toEqual([]);
    expect(changedStep(values, 'sourceText', 'x').follows).toEqual(['a']);
  });
});

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear());
  const key = draftKey('c', 'CHARGE');
  const values = { ...emptyStep('CHARGE', '2026-11-29'), sourceText: 'half a sent' };

  it('is there until it is sent or dropped', () => {
    expect(keptDraft(key)).toBeNull();
    keepStepDraft(key, values);
    expect(keptDraft(key)).toEqual(values);
    dropDraft(key);
    expect(keptDraft(key)).toBeNull();
  });

  it('goes with its writer', () => {
    keepStepDraft(key, values);
    sessionStorage.setItem('other', 'stays');
    dropDrafts();
    expect(keptDraft(key)).toBeNull();
    expect(sessionStorage.getItem('other')).toBe('stays');
    // The page that is being left keeps once more; the next session keeps again.
    keepStepDraft(key, values);
    expect(keptDraft(key)).toBeNull();
    openDrafts();
    keepStepDraft(key, values);
    expect(keptDraft(key)).toEqual(values);
  });

  it('that is none is no draft', () => {
    for (const text of ['{', '{}', '{"kind":"CHARGE","follows":1}']) {
      sessionStorage.setItem(key, text);
      expect(keptDraft(key)).toBeNull();
    }
  });
});
