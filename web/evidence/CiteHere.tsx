import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import { CiteControl, type Citable } from './CiteControl.tsx';
import css from './evidence.module.css';
import { WithdrawCitation } from './WithdrawCitation.tsx';

type Props = {
  fact: Citable;
  /** Other facts in the same line, each with its words; without them the fact alone is offered. */
  among?: readonly { fact: Citable; words: string }[];
  /** How many sources are tied to the fact. */
  sources: number;
};

/** Names a source for what stands in a line, and takes the tie back that was just made; the page is asked for anew after each. */
export const CiteHere = ({ fact, among, sources }: Props) => {
  const text = useText();
  const client = useApolloClient();
  const [made, setMade] = useState<string | null>(null);
  const changed = (id: string | null): void => {
    setMade(id);
    // What fails is shown by the queries of the page themselves.
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  return (
    <>
      {sources > 0 && (
        <span className={css.quiet}>
          {text('evidence.cite.sources', { count: sources > 100 ? '100+' : sources })}
        </span>
      )}
      <CiteControl fact={fact} among={among} onCited={changed} />
      {made !== null && (
        <output className={css.quiet}>
          {text('evidence.done.cited')} <WithdrawCitation id={made} onWithdrawn={() => changed(null)} />
        </output>
      )}
    </>
  );
};
