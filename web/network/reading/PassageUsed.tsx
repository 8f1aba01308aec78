import { Checkbox } from '@mantine/core';
import { useText } from '../../i18n/Language.tsx';
import css from './reading.module.css';
import type { PassageUse } from './use-passage.ts';

type Props = {
  use: PassageUse;
  /** What is wrong with a field, in the words of the reader. */
  wrong: (field: string) => string | undefined;
};

/** The passage from which something is about to be recorded: what it says, where it stands and which way it speaks. Nothing while nothing is marked. */
export const PassageUsed = ({ use: { passage, isUsed, hasWords, change }, wrong }: Props) => {
  const text = useText();
  if (!passage) return null;
  const { quote, against } = passage.input;
  const isQuoted = Boolean(quote?.trim());
  const problem = wrong('quote') ?? wrong('locator');
  return (
    <section className={css.used} aria-label={text('reading.used')}>
      <strong>{text(against ? 'reading.used.against' : 'reading.used.for')}</strong> {passage.said}
      {isQuoted && <q data-left={!isUsed || !hasWords || undefined}>{quote}</q>}
      <div className={css.choices}>
        <Checkbox
          size="xs"
          label={text('reading.used.cite')}
          checked={isUsed}
          onChange={({ currentTarget }) => change({ isUsed: currentTarget.checked })}
        />
        {isQuoted && (
          <Checkbox
            size="xs"
            label={text('reading.used.words')}
            disabled={!isUsed}
            checked={hasWords}
            onChange={({ currentTarget }) => change({ hasWords: currentTarget.checked })}
          />
        )}
      </div>
      {problem !== undefined && isUsed && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
    </section>
  );
};
