import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PatternsDocument } from '../../api/operations.generated.ts';
import { failureOf } from '../../api/failures.ts';
import { useText } from '../../i18n/Language.tsx';
import { FailurePanel } from '../../ui/States.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { PatternForm } from './PatternForm.tsx';
import { PatternMatches } from './PatternMatches.tsx';
import css from './patterns.module.css';

/** The patterns of the field: at the left what is looked for, at the right where it is met. */
export const PatternsPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { data, error, refetch } = useQuery(PatternsDocument, { fetchPolicy: 'cache-first' });
  const { found } = control.patterns;
  const [chosen, setChosen] = useState(found?.pattern.id ?? null);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className={css.quiet}>{text('pattern.loading')}</p>;
  const pattern = data.patterns.find(({ id }) => id === chosen) ?? data.patterns[0];
  return (
    <div className={css.panel}>
      {pattern && (
        <PatternForm
          key={pattern.id}
          pattern={pattern}
          patterns={data.patterns}
          control={control}
          onChoose={setChosen}
        />
      )}
      <PatternMatches control={control} />
    </div>
  );
};
