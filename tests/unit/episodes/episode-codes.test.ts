import { expect, test } from 'vitest';
import {
  CONTROLS,
  FORMS,
  MEANS,
  METHODS,
  PLATFORMS,
  SECTORS,
} from '../../../server/episodes/episode-codes.ts';
import { codesOf } from '../../../web/i18n/labels.ts';

test.each([
  ['exploitationForm', FORMS],
  ['means', MEANS],
  ['controlMethod', CONTROLS],
  ['recruitmentMethod', METHODS],
  ['recruitmentPlatform', PLATFORMS],
  ['sector', SECTORS],
] as const)('what an episode may say has words and may be chosen: %s', (group, codes) => {
  expect([...codesOf(group)].toSorted()).toEqual([...codes].toSorted());
});
