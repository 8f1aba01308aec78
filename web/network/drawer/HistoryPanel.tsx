import { branches, timeline } from '../../graph/history.ts';
import { useText } from '../../i18n/Language.tsx';
import type { MessageId } from '../../i18n/messages.az.ts';
import type { NetworkControl } from '../use-network-control.ts';
import css from './drawer.module.css';

const scrollHere = (step: HTMLButtonElement | null): void => step?.scrollIntoView({ block: 'nearest' });

/** Every step of the work, the newest first; choosing one goes there, and nothing is thrown away. */
export const HistoryPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { history } = control.workspace;
  const commandText = (name: string): string => text(`network.command.${name}` as MessageId);
  const steps = timeline(history).toReversed();
  const here = steps.findIndex(({ id }) => id === history.current);
  const aside = branches(history);
  return (
    <div className={css.history}>
      <ol aria-label={text('network.drawer.history')}>
        {steps.map(({ id, name }, at) => (
          <li key={id}>
            <button
              type="button"
              ref={id === history.current ? scrollHere : undefined}
              aria-current={id === history.current ? 'step' : undefined}
              data-undone={at < here || undefined}
              onClick={() => control.goTo(id)}
            >
              <span>{steps.length - at}</span>
              {commandText(name)}
              {at < here && <small>{text('network.history.undone')}</small>}
              {id === history.current && <small>{text('network.history.here')}</small>}
            </button>
          </li>
        ))}
      </ol>
      {aside.length > 0 && (
        <section>
          <h3>{text('network.tool.aside')}</h3>
          <ul>
            {aside.map(({ end, steps: count, lastName }) => (
              <li key={end}>
                <button type="button" onClick={() => control.goTo(end)}>
                  {text('network.tool.asideItem', { steps: count, command: commandText(lastName) })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
