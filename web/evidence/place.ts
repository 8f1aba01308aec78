import type { useText } from '../i18n/Language.tsx';

/** Where it is filed, as courts cite it; empty when it is not filed. */
export const placeOf = (
  { volume, sheets }: { volume: number | null; sheets: string | null },
  text: ReturnType<typeof useText>,
): string => {
  if (volume === null) return sheets ?? '';
  return sheets === null
    ? text('evidence.place.volume', { volume })
    : text('evidence.place', { volume, sheets });
};
