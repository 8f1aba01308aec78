import { iconPath } from '../graph/kind-icons.ts';
import type { LegendEntry } from '../graph/legend.ts';
import type { ElementKind, SeenRole } from '../graph/network-state.ts';
import { FAMILY, type Palette, ringOf } from '../graph/palette.ts';

const DASHES: Record<string, string | undefined> = {
  PROBABLE: '6 4',
  PRESUMED: '1.5 3.5',
  NOT_STATED: '7 3 1.5 3',
};
const RING_DASHES: Record<string, string | undefined> = { dashed: '4 2.5', dotted: '1.5 2.5' };

const KindSwatch = ({ kind, palette }: { kind: ElementKind; palette: Palette }) => {
  const fill = palette.family[FAMILY[kind]];
  return (
    <>
      {kind === 'Person' ? (
        <circle cx="10" cy="10" r="8.5" fill={fill} stroke={palette.nodeLine} />
      ) : kind === 'Group' ? (
        <path
          d="M5.5 2.5h9l4.5 7.5l-4.5 7.5h-9L1 10z"
          fill={fill}
          stroke={palette.nodeLine}
          strokeLinejoin="round"
        />
      ) : (
        <rect
          x="1.5"
          y="2"
          width="17"
          height="16"
          rx={kind === 'Organisation' ? 0 : 3}
          fill={fill}
          stroke={palette.nodeLine}
        />
      )}
      <path
        d={iconPath(kind)}
        transform="translate(4.5 4.5) scale(0.46)"
        fill="none"
        stroke={kind === 'Group' ? '#ffffff' : palette.iconOnFill}
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
};

const RoleSwatch = ({ role, palette }: { role: SeenRole; palette: Palette }) => {
  const ring = ringOf(role, palette);
  const isDiamond = role === 'VICTIM' || role === 'INJURED_PARTY';
  const line = {
    stroke: ring.colour,
    strokeWidth: Math.min(ring.width, 2.5),
    strokeDasharray: RING_DASHES[ring.style],
  };
  if (isDiamond) {
    const fill = role === 'VICTIM' ? palette.victim : palette.family.person;
    return <path d="M10 1.5L18.5 10L10 18.5L1.5 10z" fill={fill} {...line} />;
  }
  return (
    <>
      <circle cx="10" cy="10" r="7.5" fill={palette.family.person} {...line} />
      {ring.style === 'double' && (
        <circle cx="10" cy="10" r="4.2" fill="none" stroke={ring.colour} strokeWidth="1.5" />
      )}
    </>
  );
};

/** The sign of a line of the legend, as it looks on the canvas. Types of link have none: a line's look says its certainty. */
export const LegendSwatch = ({
  entry,
  palette,
}: {
  entry: Pick<LegendEntry, 'group' | 'key'>;
  palette: Palette;
}) => {
  if (entry.group === 'types') return null;
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
      {entry.group === 'kinds' && <KindSwatch kind={entry.key as ElementKind} palette={palette} />}
      {entry.group === 'roles' && <RoleSwatch role={entry.key as SeenRole} palette={palette} />}
      {entry.group === 'certainties' && (
        <line
          x1="0"
          y1="10"
          x2="20"
          y2="10"
          stroke={entry.key === 'REFUTED' ? palette.lineRefuted : palette.line}
          strokeWidth={entry.key === 'NOT_STATED' ? 1 : 2}
          strokeDasharray={DASHES[entry.key]}
        />
      )}
    </svg>
  );
};
