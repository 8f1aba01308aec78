import { Button, Kbd } from '@mantine/core';
import { type RefObject, useId } from 'react';
import type { CheckElementQuery } from '../../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../../i18n/Language.tsx';
import css from './recording.module.css';

type Found = CheckElementQuery['checkElement']['resembling'];

/** What is there already and may be what is being recorded: taken into the chart instead, it makes no double. */
export const Resembling = ({
  found,
  onTake,
  list,
}: {
  found: Found;
  onTake: (id: string) => void;
  list: RefObject<HTMLUListElement | null>;
}) => {
  const prefix = useId();
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return (
    <section role="status" className={css.alike} aria-label={text('record.alike')}>
      <h3>
        {text('record.alike')} <small>{text('record.alike.keys')}</small>
      </h3>
      <ul ref={list}>
        {found.map(({ element, why }, at) => (
          <li key={element.id}>
            <span id={`${prefix}-${element.id}`}>
              <b>{element.title ? inLanguage(element.title) : element.label}</b>{' '}
              <small>
                {label('elementKind', element.kind)} · {inLanguage(why)}
              </small>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-describedby={`${prefix}-${element.id}`}
              onClick={() => onTake(element.id)}
            >
              {text('record.take')}
              {at === 0 && <Kbd ml={6}>Ctrl+Enter</Kbd>}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
