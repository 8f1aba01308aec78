import type { Palette } from '../../graph/palette.ts';
import { BAND_OPACITY, bandOf, ownColour, signOf } from '../../graph/style-look.ts';
import type { ChartStyle } from '../../graph/styles.ts';

/** A style as it looks on the canvas: a frame with its sign, or a band under a line. */
export const StyleSwatch = ({ style, palette }: { style: ChartStyle; palette: Palette }) => {
  const colour = ownColour(style, palette);
  const isOfLines = style.of === 'LINES';
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
      {isOfLines ? (
        <>
          <line
            x1="0"
            y1="14"
            x2="20"
            y2="14"
            stroke={colour}
            strokeOpacity={BAND_OPACITY}
            strokeWidth={bandOf(style)}
          />
          <line x1="0" y1="14" x2="20" y2="14" stroke={palette.line} strokeWidth="1.5" />
        </>
      ) : (
        style.colour !== null && (
          <circle cx="10" cy="10" r="8.2" fill="none" stroke={colour} strokeWidth="2.4" />
        )
      )}
      <text
        x="10"
        y={isOfLines ? 9 : 14}
        textAnchor="middle"
        fontSize={isOfLines ? 10 : 12}
        fontWeight="700"
        fill={colour}
      >
        {signOf(style)}
      </text>
    </svg>
  );
};
