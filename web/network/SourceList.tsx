import type { SourceOfFactFragment } from '../api/operations.generated.ts';
import { WithdrawCitation } from '../evidence/WithdrawCitation.tsx';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { sourceTitle } from '../i18n/source-title.ts';
import css from './card.module.css';

type Props = {
  sources: readonly SourceOfFactFragment[];
  /** A tie was taken back. */
  onChanged: () => void;
};

/** What something rests on, each with its place and the words that are quoted of it. */
export const SourceList = ({ sources, onChanged }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  return (
    <ul className={css.sources} aria-label={text('network.fact.sources')}>
      {sources.map((source, at) => (
        <li key={source.citationId ?? source.id ?? at} data-against={source.against || undefined}>
          {source.against && <strong>{text('network.fact.against')} </strong>}
          {label('sourceKind', source.kind)}: {sourceTitle(source.title, language)}
          {source.locator !== null && `, ${source.locator}`}
          {source.quote !== null && <q className={css.passage}>{source.quote}</q>}
          {source.mayWithdraw && source.citationId !== null && (
            <WithdrawCitation id={source.citationId} onWithdrawn={onChanged} />
          )}
        </li>
      ))}
    </ul>
  );
};
