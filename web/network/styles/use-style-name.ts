import { signOf } from '../../graph/style-look.ts';
import type { ChartStyle } from '../../graph/styles.ts';
import { useText } from '../../i18n/Language.tsx';

/** How a style is called: as its author named it, else by its sign and colour. */
export const useStyleName = (): ((style: ChartStyle) => string) => {
  const text = useText();
  return (style) =>
    style.name ||
    [signOf(style), style.colour !== null && text(`style.colour.${style.colour}`)]
      .filter(Boolean)
      .join(' ') ||
    text(`style.size.${style.size}`);
};
