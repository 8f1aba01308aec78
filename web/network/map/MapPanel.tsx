import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import { EmptyState } from '../../ui/States.tsx';
import { RangeControls } from '../timeline/RangeControls.tsx';
import { daysOf } from '../timeline/time-axis.ts';
import { TimeStrip } from '../timeline/TimeStrip.tsx';
import { useDatedLines } from '../timeline/use-dated-lines.ts';
import { useDateRange } from '../timeline/use-date-range.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { CountryMap } from './CountryMap.tsx';
import { DistrictMap } from './DistrictMap.tsx';
import { type Land, mapPictureOf } from './map-flows.ts';
import css from './map.module.css';
import { PlaceList } from './PlaceList.tsx';

/** Room for the two handles of the range. */
const HANDLES = 40;

const VIEWS = ['chart', 'world', 'districts'] as const;
type View = (typeof VIEWS)[number];

/** Where it all happened: countries, flows between them and districts of what is drawn, with the range of days below. */
export const MapPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const names = usePlaceNames();
  const { chart, visible } = control.scene;
  const picture = useMemo(() => mapPictureOf(visible), [visible]);
  const dated = useDatedLines(chart);
  const dates = useDateRange(control, dated);
  const { ref, width } = useElementSize();
  const [view, setView] = useState<View>('chart');
  const hasDistricts = picture.districts.length > 0;
  // A range that is played may leave no district for a while.
  const shown = view === 'districts' && !hasDistricts ? 'chart' : view;
  const nameOfLand = (code: string): string => names.get(code) ?? code;

  const chooseLand = ({ element, people }: Land): void => {
    if (element === null) return control.select(people);
    control.select([element]);
    control.reveal(element);
  };
  if (picture.lands.length === 0)
    return <EmptyState title={text('network.map.none.title')} text={text('network.map.none.text')} />;
  return (
    <div className={css.panel}>
      <div className={css.tools}>
        <SegmentedControl
          size="xs"
          aria-label={text('network.map.view')}
          value={shown}
          onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'chart')}
          data={[
            { value: 'chart', label: text('network.map.chart') },
            { value: 'world', label: text('network.map.world') },
            ...(hasDistricts ? [{ value: 'districts', label: text('network.map.home') }] : []),
          ]}
        />
        {dated.extent !== null && <RangeControls dates={dates} undated={dated.undated} />}
      </div>
      <div className={css.both}>
        {shown === 'districts' ? (
          <DistrictMap
            districts={picture.districts}
            names={nameOfLand}
            selection={control.scene.selection}
            onSelect={control.select}
          />
        ) : (
          <CountryMap
            picture={picture}
            isWorld={shown === 'world'}
            names={nameOfLand}
            selection={control.scene.selection}
            onLand={chooseLand}
            onPeople={control.select}
          />
        )}
        <PlaceList picture={picture} names={nameOfLand} control={control} onLand={chooseLand} />
      </div>
      <div ref={ref} className={css.time}>
        {dated.extent !== null && width > HANDLES && (
          <TimeStrip
            extent={dated.extent}
            pixelsPerDay={(width - HANDLES) / daysOf(dated.extent)}
            range={dates.range}
            onChange={dates.set}
          />
        )}
      </div>
    </div>
  );
};
