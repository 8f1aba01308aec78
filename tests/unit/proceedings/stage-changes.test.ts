import { describe, expect, test } from 'vitest';
import { stageProblem, stagesAfter, type StageOnDay } from '../../../server/proceedings/stage-changes.ts';

const changes = (...stages: StageOnDay['stage'][]): StageOnDay[] =>
  stages.map((stage, i) => ({ stage, on: `2026-01-0${i + 1}` }));

describe('the stages that may follow', () => {
  test('go from inquiry over investigation to court, and back from there', () => {
    expect(stagesAfter('CRIMINAL', changes('INQUIRY'))).toEqual(['INVESTIGATION', 'SUSPENDED', 'CLOSED']);
    expect(stagesAfter('CRIMINAL', changes('INVESTIGATION'))).toEqual(['COURT', 'SUSPENDED', 'CLOSED']);
    expect(stagesAfter('CRIMINAL', changes('INVESTIGATION', 'COURT'))).toEqual([
      'INVESTIGATION',
      'SUSPENDED',
      'CLOSED',
    ]);
  });

  test('after a rest are the one in which it stood, and the end', () => {
    expect(stagesAfter('CRIMINAL', changes('INVESTIGATION', 'SUSPENDED'))).toEqual([
      'INVESTIGATION',
      'CLOSED',
    ]);
    expect(stagesAfter('CRIMINAL', changes('INVESTIGATION', 'COURT', 'CLOSED'))).toEqual(['COURT']);
    expect(stagesAfter('CRIMINAL', changes('INVESTIGATION', 'SUSPENDED', 'CLOSED'))).toEqual([
      'INVESTIGATION',
    ]);
  });

  test('of a file that is no criminal case are neither investigation nor court', () => {
    expect(stagesAfter('INTELLIGENCE', [])).toEqual(['INQUIRY']);
    expect(stagesAfter('LIAISON', changes('INQUIRY'))).toEqual(['SUSPENDED', 'CLOSED']);
  });
});

describe('a row of stages', () => {
  test('may stand when each follows the one before it, on its day or later', () => {
    expect(stageProblem('CRIMINAL', changes('INQUIRY', 'INVESTIGATION', 'COURT', 'CLOSED'))).toBeNull();
    expect(
      stageProblem('CRIMINAL', [
        { stage: 'INQUIRY', on: '2026-01-01' },
        { stage: 'INVESTIGATION', on: '2026-01-01' },
      ]),
    ).toBeNull();
  });

  test('names the first that may not', () => {
    expect(stageProblem('CRIMINAL', changes('INQUIRY', 'COURT'))).toEqual({ at: 1, why: 'ORDER' });
    expect(stageProblem('CRIMINAL', changes('CLOSED'))).toEqual({ at: 0, why: 'ORDER' });
    expect(
      stageProblem('CRIMINAL', [
        { stage: 'INQUIRY', on: '2026-01-02' },
        { stage: 'INVESTIGATION', on: '2026-01-01' },
      ]),
    ).toEqual({ at: 1, why: 'BEFORE' });
  });
});
