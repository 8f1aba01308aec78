import type { VictimArrivalPartsFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';

type ArrivalWordsProps = {
  arrival: Pick<
    VictimArrivalPartsFragment,
    'on' | 'cameBy' | 'agrees' | 'ground' | 'sex' | 'bornIn' | 'citizenship'
  >;
};

/** How somebody came and who she is, as one version has it. */
export const ArrivalWords = ({ arrival }: ArrivalWordsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { on, cameBy, agrees, ground, sex, bornIn, citizenship } = arrival;
  return (
    <>
      {[
        formatDay(on, language),
        label('victimCameBy', cameBy),
        text(agrees ? 'victims.arrival.agreed' : 'victims.arrival.notAgreed'),
        sex && label('sex', sex),
        bornIn && text('victims.arrival.bornIn', { year: bornIn }),
        citizenship,
        ground,
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
};
