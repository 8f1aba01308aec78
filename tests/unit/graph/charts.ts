import fc from 'fast-check';
import { ALIGNMENTS, DIRECTIONS } from '../../../web/graph/arrange.ts';
import { applyCommand, type ChartCommand } from '../../../web/graph/chart-commands.ts';
import type { Picture } from '../../../web/graph/columns-to-elements.ts';
import { COLOURS, EMBLEMS, LABELS, SIZES } from '../../../web/graph/styles.ts';
import {
  EMPTY_CHART,
  EVERYBODY,
  type NetworkElement,
  type NetworkLine,
} from '../../../web/graph/network-state.ts';

export const element = (id: string, over: Partial<NetworkElement> = {}): NetworkElement => ({
  id,
  kind: 'Person',
  label: `Şəxs ${id}`,
  labelEn: null,
  role: null,
  isProtected: false,
  isWanted: false,
  detail: null,
  more: null,
  ...over,
});

export const line = (source: string, target: string, over: Partial<NetworkLine> = {}): NetworkLine => ({
  id: `${source}:CONTACTED:${target}`,
  source,
  target,
  type: 'CONTACTED',
  certainty: 'CONFIRMED',
  count: 1,
  from: null,
  to: null,
  directed: false,
  ...over,
});

/** A star: `hub` in the middle of `leaves`. */
export const star = (hub: string, leaves: readonly string[]): Picture => ({
  elements: [hub, ...leaves].map((id) => element(id)),
  lines: leaves.map((leaf) => line(hub, leaf)),
});

const IDS = Array.from({ length: 12 }, (_, at) => `e${at}`);
const anId = fc.constantFrom(...IDS);
const someIds = fc.uniqueArray(anId, { maxLength: 5 });
const aPoint = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const somePositions = fc.array(fc.tuple(anId, aPoint), { maxLength: 6 }).map((pairs) => new Map(pairs));

const aPicture: fc.Arbitrary<Picture> = fc
  .tuple(anId, fc.uniqueArray(anId, { minLength: 1, maxLength: 6 }))
  .map(([hub, leaves]) =>
    star(
      hub,
      leaves.filter((leaf) => leaf !== hub),
    ),
  );

/** Ids of what the analyst adds: short lists, so that they meet. */
const anAddedId = fc.constantFrom(...Array.from({ length: 4 }, (_, at) => `${at}`.padStart(26, '0')));
const someWords = fc.constantFrom('Yoxlanmalıdır', ' eyni ünvan ', '', '  ');

const aNoteCommand: fc.Arbitrary<ChartCommand> = fc.oneof(
  fc
    .tuple(anAddedId, someWords, fc.option(anId, { nil: null }), aPoint)
    .map(([id, text, on, at]): ChartCommand => ({ name: 'note', id, note: { text, on, ...at } })),
  fc.uniqueArray(anAddedId, { maxLength: 2 }).map((ids): ChartCommand => ({ name: 'unnote', ids })),
);

const aFoldCommand: fc.Arbitrary<ChartCommand> = fc.oneof(
  fc
    .tuple(anAddedId, someWords, someIds)
    .map(([id, title, members]): ChartCommand => ({ name: 'fold', id, title, members })),
  fc
    .tuple(fc.constantFrom('openFold', 'closeFold'), anAddedId)
    .map(([name, id]): ChartCommand => ({ name, id })),
  fc
    .tuple(
      fc.array(fc.record({ id: anAddedId, title: someWords, members: someIds }), { maxLength: 3 }),
      fc.option(
        fc
          .array(fc.tuple(fc.oneof(anId, anAddedId), aPoint), { maxLength: 8 })
          .map((pairs) => new Map(pairs)),
        { nil: null },
      ),
    )
    .map(([sets, positions]): ChartCommand => ({ name: 'foldAll', sets, positions })),
  fc.uniqueArray(anAddedId, { maxLength: 2 }).map((ids): ChartCommand => ({ name: 'unfold', ids })),
  fc
    .tuple(anAddedId, aPoint)
    .map(([id, at]): ChartCommand => ({ name: 'move', positions: new Map([[id, at]]) })),
  fc.boolean().map((isOnePerPair): ChartCommand => ({ name: 'lines', isOnePerPair })),
);

const aLayer = fc.constantFrom('Pul', ' Maliyyə ', '');
const aHypothesisCommand: fc.Arbitrary<ChartCommand> = fc.oneof(
  fc
    .tuple(anAddedId, anId, anId, someWords, aLayer)
    .map(([id, source, target, text, layer]): ChartCommand => ({
      name: 'suppose',
      id,
      source,
      target,
      text,
      layer,
    })),
  fc.uniqueArray(anAddedId, { maxLength: 2 }).map((ids): ChartCommand => ({ name: 'unsuppose', ids })),
  fc.tuple(aLayer, fc.boolean()).map(([layer, isOff]): ChartCommand => ({ name: 'layer', layer, isOff })),
);

/** Any style, sensible or not. */
export const aStyle = fc.record({
  of: fc.constantFrom('ELEMENTS' as const, 'LINES' as const),
  name: someWords,
  colour: fc.option(fc.constantFrom(...COLOURS), { nil: null }),
  emblem: fc.option(fc.constantFrom(...EMBLEMS), { nil: null }),
  size: fc.constantFrom(...SIZES),
  label: fc.constantFrom(...LABELS),
});
const aLineId = fc.tuple(anId, anId).map(([one, other]) => line(one, other).id);
const aStyleCommand: fc.Arbitrary<ChartCommand> = fc.oneof(
  fc
    .tuple(anAddedId, aStyle, fc.array(fc.oneof(anId, aLineId), { maxLength: 8 }))
    .map(([id, style, ids]): ChartCommand => ({ name: 'style', id, style, ids })),
  fc.array(fc.oneof(anId, aLineId), { maxLength: 4 }).map((ids): ChartCommand => ({ name: 'unstyle', ids })),
);

const aDay = fc.option(fc.constantFrom('1987-05-03', '2024-01-01', '2024-06-30'), { nil: null });

/** What is recorded between two, withdrawn, or surer than it was; of one type or of two. */
const aLinkCommand: fc.Arbitrary<ChartCommand> = fc
  .tuple(anId, anId, fc.subarray(['CONTACTED', 'PAID'] as const), fc.constantFrom('PROBABLE', 'REFUTED'))
  .map(([source, target, types, certainty]): ChartCommand => ({
    name: 'link',
    ends: [source, target],
    lines: types.map((type) =>
      line(source, target, { id: `${source}:${type}:${target}`, type, certainty: certainty as 'PROBABLE' }),
    ),
  }));

const anOpenExpansion = fc.record({
  choice: fc.constant({ only: EVERYBODY, order: null, first: 50 }),
  shown: fc.nat(200),
  of: fc.constantFrom('7', '100+'),
  next: anId,
});

/** Any command but going back to another chart. */
const aStep: fc.Arbitrary<ChartCommand> = fc.oneof(
  fc.tuple(aPicture, fc.option(anOpenExpansion, { nil: null })).map(([picture, open]): ChartCommand => ({
    name: 'expand',
    origin: picture.elements[0]?.id ?? '',
    picture,
    open,
  })),
  aLinkCommand,
  aPicture.map((picture): ChartCommand => ({
    name: 'path',
    picture,
    path: {
      elements: picture.elements.slice(0, 2).map(({ id }) => id),
      lines: picture.lines.slice(0, 1).map(({ id }) => id),
    },
  })),
  aPicture.map((picture): ChartCommand => ({ name: 'add', near: picture.elements[0]?.id ?? '', picture })),
  fc
    .tuple(aPicture, fc.oneof(anId, aPoint))
    .map(([picture, near]): ChartCommand => ({ name: 'record', near, picture })),
  someIds.map((ids): ChartCommand => ({ name: 'withdraw', ids })),
  aPicture.map((picture): ChartCommand => ({ name: 'bring', near: picture.elements[0]?.id ?? '', picture })),
  fc.constant<ChartCommand>({ name: 'clearPath' }),
  fc.constant<ChartCommand>({ name: 'showAll' }),
  ...(['hide', 'hideOthers', 'show', 'pin', 'unpin', 'bar', 'allow'] as const).map((name) =>
    someIds.map((ids): ChartCommand => ({ name, ids })),
  ),
  aNoteCommand,
  aFoldCommand,
  aHypothesisCommand,
  aStyleCommand,
  fc
    .tuple(someIds, fc.constantFrom(...ALIGNMENTS))
    .map(([ids, to]): ChartCommand => ({ name: 'align', ids, to })),
  fc
    .tuple(someIds, fc.constantFrom(...DIRECTIONS))
    .map(([ids, along]): ChartCommand => ({ name: 'distribute', ids, along })),
  somePositions.map((positions): ChartCommand => ({ name: 'move', positions })),
  somePositions.map((positions): ChartCommand => ({ name: 'layout', positions })),
  fc.tuple(someIds, aPoint).map(([ids, by]): ChartCommand => ({ name: 'nudge', ids, by })),
  fc
    .tuple(aDay, aDay)
    .map(([from, to]): ChartCommand => ({ name: 'range', range: { from, to }, gesture: null })),
  fc
    .tuple(
      fc.constantFrom('kinds', 'roles', 'types', 'certainties'),
      fc.constantFrom('Person', 'VICTIM', 'CONTACTED', 'CONFIRMED'),
      fc.boolean(),
    )
    .map(([group, key, off]): ChartCommand => ({
      name: 'filter',
      group: group as 'kinds',
      keys: [key],
      off,
    })),
);

/** A chart to which some work led, as a version of it is brought back. */
const aRestoreCommand: fc.Arbitrary<ChartCommand> = fc
  .array(aStep, { maxLength: 8 })
  .map((steps): ChartCommand => ({ name: 'restore', chart: steps.reduce(applyCommand, EMPTY_CHART) }));

/** Any command at all, on elements that may or may not be on the chart. */
export const aCommand: fc.Arbitrary<ChartCommand> = fc.oneof(
  { weight: 24, arbitrary: aStep },
  { weight: 1, arbitrary: aRestoreCommand },
);
