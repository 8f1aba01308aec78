import { expect, test } from 'vitest';
import { PROCEDURE, stateOf } from '../../../server/notices/notice-state.ts';

test('a notice without an event is a draft', () => {
  expect(stateOf([])).toBe('DRAFT');
});

test('a notice is in the state of the last of its events', () => {
  expect(stateOf([{ state: 'PUBLISHED' }, { state: 'SUSPENDED' }])).toBe('SUSPENDED');
});

test('every state has one place in the procedure', () => {
  expect(new Set(PROCEDURE).size).toBe(PROCEDURE.length);
  expect(PROCEDURE.indexOf('PUBLISHED')).toBeGreaterThan(PROCEDURE.indexOf('REQUESTED'));
  expect(PROCEDURE.indexOf('EXPIRED')).toBeGreaterThan(PROCEDURE.indexOf('PUBLISHED'));
});
