import { Anchor, Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { nameOf } from '../graph/network-state.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './card.module.css';
import type { NetworkControl } from './use-network-control.ts';

const MOST_NAMED = 40;

/** What can be done with several elements; between two, the shortest path. */
export const SelectionCard = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { chart, selection } = control.scene;
  const chosen = [...selection.elements].flatMap((id) => chart.elements.get(id) ?? []);
  const kinds = new Map<string, number>();
  for (const { kind } of chosen) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return (
    <article>
      <header className={css.cardHead}>
        <div>
          <h2>{text('network.selection.title', { count: chosen.length })}</h2>
          <p className={css.quiet}>
            {[...kinds].map(([kind, count]) => `${label('elementKind', kind)} ${count}`).join(' · ')}
          </p>
        </div>
      </header>
      <div className={css.actions}>
        {chosen.length === 2 && (
          <Button
            size="compact-sm"
            leftSection={<IconRoute size={16} aria-hidden />}
            onClick={() => control.act({ do: 'path' })}
          >
            {text('network.tool.path')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={control.openFinding}>
          {text('finding.menu.find')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => control.act({ do: 'expand' })}>
          {text('network.menu.expand')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => control.act({ do: 'hide' })}>
          {text('network.menu.hide')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => control.act({ do: 'hideOthers' })}>
          {text('network.menu.hideOthers')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => control.act({ do: 'pin' })}>
          {text('network.menu.pin')}
        </Button>
      </div>
      <ul className={css.plain}>
        {chosen.slice(0, MOST_NAMED).map((element) => (
          <li key={element.id}>
            <Anchor component="button" type="button" inherit onClick={() => control.select([element.id])}>
              {nameOf(element, language)}
            </Anchor>{' '}
            <small className={css.quiet}>{label('elementKind', element.kind)}</small>
          </li>
        ))}
      </ul>
      {chosen.length > MOST_NAMED && (
        <p className={css.quiet}>{text('network.selection.more', { more: chosen.length - MOST_NAMED })}</p>
      )}
    </article>
  );
};
