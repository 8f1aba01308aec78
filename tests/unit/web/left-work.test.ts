import { afterEach, expect, it } from 'vitest';
import { startHistory } from '../../../web/graph/history.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import {
  forgetAllLeftWork,
  forgetLeftWork,
  hasLeftWork,
  hasRoomFor,
  leaveWork,
  leftWork,
  MOST_LEFT,
  type LeftWork,
} from '../../../web/network/left-work.ts';

const work = (next: string | null = null): LeftWork => ({
  history: startHistory(EMPTY_CHART),
  view: null,
  hasMore: false,
  next,
});

afterEach(forgetAllLeftWork);

it('a network that is left stays as it was while another is left after it', () => {
  const [one, other] = [work('1'), work('2')];
  leaveWork('case a', one);
  leaveWork('case b', other);
  expect(leftWork('case a')).toBe(one);
  expect(leftWork('case b')).toBe(other);
});

it('what is begun anew or kept as a chart is forgotten alone', () => {
  leaveWork('case a', work());
  leaveWork('case b', work());
  forgetLeftWork('case b');
  expect(leftWork('case b')).toBeNull();
  expect(leftWork('case a')).not.toBeNull();
});

it('none gives way to another: one too many has no room, and one that is left again has', () => {
  for (let at = 0; at < MOST_LEFT; at += 1) leaveWork(`case ${at}`, work());
  expect(hasRoomFor('case 0')).toBe(true);
  expect(hasRoomFor('case more')).toBe(false);
  leaveWork('case more', work());
  expect(leftWork('case more')).toBeNull();
  expect(leftWork('case 0')).not.toBeNull();
  const again = work('again');
  leaveWork('case 0', again);
  expect(leftWork('case 0')).toBe(again);
});

it('nothing of one reader is left for the next', () => {
  leaveWork('case a', work());
  expect(hasLeftWork()).toBe(true);
  forgetAllLeftWork();
  expect(hasLeftWork()).toBe(false);
  expect(leftWork('case a')).toBeNull();
});
