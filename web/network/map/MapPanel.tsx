import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import { EmptyState } from '../../ui/States.tsx';
import { RangeControls } from '../timeline/RangeControls.tsx';
import { daysOf, extentOf } from '../timeline/time-axis.ts';
import { TimeStrip } from '../timeline/TimeStrip.tsx';
import { useDatedLines } from '../timeline/use-dated-lines.ts';
import { useDateRange } from '../timeline/use-date-range.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { CountryMap } from './CountryMap.tsx';
import { DistrictMap } from './DistrictMap.tsx';
import { type DistrictTies, type Land, mapPictureOf } from './map-flows.ts';
import css from './map.module.css';
import { PlaceList } from './PlaceList.tsx';
import { useRoutes } from './use-routes.ts';

/** Room for the two handles of the range. */
const HANDLES = 40;

const isEvent = (type: string | undefined): boolean => type !== 'CITIZEN_OF' && type !== 'RESIDES_IN';

const VIEWS = ['chart', 'world', 'districts'] as const;
type View = (typeof VIEWS)[number];

/** Where it all happened: countries, flows between them and districts of what is drawn, with the range of days below. */
export const MapPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const names = usePlaceNames();
  const { chart, visible } = control.scene;
  const [isDrawnOnly, setDrawnOnly] = useState(false);
  const { routes, failure, isTooMany, again } = useRoutes(chart, !isDrawnOnly);
  const { filters } = chart;
  const picture = useMemo(() => mapPictureOf(visible, { filters }, routes), [visible, filters, routes]);
  const dated = useDatedLines(chart);
  // Journeys and episodes that are not drawn have their days, too; since when somebody is a citizen leads back to his birth.
  const extent = useMemo(
    () =>
      extentOf([
        ...dated.lines,
        ...(routes?.from ?? []).flatMap((from, at) =>
          isEvent(routes?.type[at]) ? [{ from, to: routes?.to[at] ?? null }] : [],
        ),
      ]),
    [dated, routes],
  );
  const dates = useDateRange(control, { ...dated, extent });
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
  const chooseDistrict = ({ element, people }: DistrictTies): void => {
    if (element === null) return control.select(people);
    control.select([element]);
    control.reveal(element);
  };
  if (picture.lands.length === 0 && failure === null)
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
        <Checkbox
          size="xs"
          label={text('network.map.drawnOnly')}
          checked={isDrawnOnly}
          onChange={({ currentTarget }) => setDrawnOnly(currentTarget.checked)}
        />
        {extent !== null && <RangeControls dates={dates} undated={dated.undated} />}
      </div>
      {failure && (
        <div className={css.said} role="alert">
          {text('network.map.notAsked')} {text(`failure.${failure.kind}.text`)}
          <Button size="compact-xs" variant="default" onClick={again}>
            {text('common.retry')}
          </Button>
        </div>
      )}
      {(isTooMany || routes?.isCut) && <p className={css.said}>{text('network.map.cut')}</p>}
      <div className={css.both}>
        {shown === 'districts' ? (
          <DistrictMap
            picture={picture}
            names={nameOfLand}
            selection={control.scene.selection}
            onDistrict={chooseDistrict}
            onPeople={control.select}
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
        <PlaceList
          picture={picture}
          names={nameOfLand}
          control={control}
          onLand={chooseLand}
          onDistrict={chooseDistrict}
        />
      </div>
      <div ref={ref} className={css.time}>
        {extent !== null && width > HANDLES && (
          <TimeStrip
            extent={extent}
            pixelsPerDay={(width - HANDLES) / daysOf(extent)}
            range={dates.range}
            onChange={dates.set}
          />
        )}
      </div>
    </div>
  );
};
