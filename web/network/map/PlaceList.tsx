import { UnstyledButton } from '@mantine/core';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { type DistrictTies, isSelectedOf, type Land, type MapPicture, ownOf } from './map-flows.ts';
import css from './map.module.css';
import { useKnownBy } from './use-flow-title.ts';
import { hasShape } from './world-shapes.ts';

type PlaceListProps = {
  picture: MapPicture;
  names: (code: string) => string;
  control: NetworkControl;
  onLand: (land: Land) => void;
  onDistrict: (district: DistrictTies) => void;
};

/** The same countries and flows as on the map, in words and by keyboard, and the districts with the ways that lead from them. */
export const PlaceList = ({ picture, names, control, onLand, onDistrict }: PlaceListProps) => {
  const text = useText();
  const label = useLabel();
  const knownBy = useKnownBy();
  const { selection } = control.scene;
  const { lands, districts, flows, ways, withoutOrigin, withoutOrder, notDrawn } = picture;
  const waysFrom = (code: string) => ways.filter(({ from }) => from === code);
  const most = Math.max(1, ...districts.map(({ people }) => people.length));
  return (
    <div className={css.list}>
      <h3>{text('network.map.lands')}</h3>
      <ul>
        {lands.map((land) => (
          <li key={land.code}>
            <UnstyledButton
              className={css.place}
              aria-pressed={isSelectedOf(land, selection, land.places)}
              onClick={() => onLand(land)}
            >
              <b>{land.code}</b>
              <span>
                {names(land.code)}
                {!hasShape(land.code) && ` (${text('network.map.noShape')})`}
                <small>
                  {land.ties
                    .map(({ type, ids }) => `${label('linkType', type)}:\u00a0${ids.length}`)
                    .join(' · ')}
                </small>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <h3>{text('network.map.flows')}</h3>
      {flows.length === 0 && <p>{text('network.map.noFlows')}</p>}
      <ul>
        {flows.map((flow) => (
          <li key={`${flow.from} ${flow.to}`}>
            <UnstyledButton
              className={css.place}
              aria-pressed={isSelectedOf(flow, selection)}
              onClick={() => control.select(flow.people)}
            >
              <span>
                {text('network.map.flow', { from: names(flow.from), to: names(flow.to) })}
                <small>{knownBy(flow)}</small>
              </span>
              <small>{text('network.map.people', { count: flow.people.length })}</small>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {withoutOrigin > 0 && <p>{text('network.map.withoutOrigin', { count: withoutOrigin })}</p>}
      {withoutOrder > 0 && <p>{text('network.map.withoutOrder', { count: withoutOrder })}</p>}
      {notDrawn > 0 && <p>{text('network.map.notDrawn', { count: notDrawn })}</p>}
      {districts.length > 0 && (
        <>
          <h3>{text('network.map.districts')}</h3>
          <p>{text('network.map.districts.note')}</p>
          <ul>
            {districts.map((district) => (
              <li key={district.code}>
                <UnstyledButton
                  className={css.place}
                  aria-pressed={isSelectedOf(district, selection, ownOf(district))}
                  onClick={() => onDistrict(district)}
                >
                  <span>
                    {names(district.code)}
                    {waysFrom(district.code).length > 0 && (
                      <small>
                        {waysFrom(district.code)
                          .map(({ to, people }) => `→\u00a0${names(to)}:\u00a0${people.length}`)
                          .join(' · ')}
                      </small>
                    )}
                    <i aria-hidden style={{ width: `${(district.people.length / most) * 100}%` }} />
                  </span>
                  <small>{text('network.map.ids', { count: district.people.length })}</small>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
