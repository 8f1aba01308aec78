import { useSyncExternalStore } from 'react';
import { nameOf } from '../graph/network-state.ts';
import { useLabel } from '../i18n/Language.tsx';
import css from './network.module.css';
import type { NetworkControl } from './use-network-control.ts';

/** The whole name, kind and role of what the pointer is on; the list and the card say the same to those without one. */
export const PointedElement = ({ control }: { control: NetworkControl }) => {
  const label = useLabel();
  const { subscribe, get } = control.pointed;
  const id = useSyncExternalStore(subscribe, get);
  const { chart, look } = control.scene;
  const element = id === null ? undefined : chart.elements.get(id);
  const at = element && control.pointOf(element.id);
  if (!element || !at) return null;
  return (
    <div className={css.pointed} style={{ left: at.x, top: at.y }} aria-hidden>
      <strong>{nameOf(element, look.language)}</strong>
      <span>
        {label('elementKind', element.kind)}
        {element.role && ` · ${label('caseRole', element.role)}`}
      </span>
    </div>
  );
};
