import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldedName } from '../i18n/folded-name.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { sourceTitle } from '../i18n/source-title.ts';
import { Section } from '../ui/Page.tsx';
import type { ProofSource } from './falls.ts';
import css from './proof.module.css';
import type { Struck } from './use-struck.ts';

const Source = ({ source, struck }: { source: ProofSource; struck: Struck }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { id, kind, title, statedBy, discounted, isChallenged, facts } = source;
  const isLost = discounted === 'EXCLUDED' || discounted === 'RETRACTED';
  const isStruckByWitness = statedBy !== null && struck.has(statedBy.id);
  return (
    <li data-discounted={discounted ?? undefined}>
      <p>
        <span className={css.sourceTitle}>
          {label('sourceKind', kind)}: {sourceTitle(title, language)}
        </span>
        {statedBy !== null && <span>{statedBy.label}</span>}
      </p>
      <p className={css.of}>
        {text('proof.factCount', { count: facts })}
        {isChallenged && ` · ${text('proof.challenged')}`}
        {discounted !== null && ` · ${label('discountReason', discounted)}`}
      </p>
      <p className={css.strikes}>
        {!isLost && !isStruckByWitness && (
          <Button
            size="compact-xs"
            variant="default"
            aria-pressed={struck.has(id)}
            onClick={() => struck.toggle(id)}
          >
            {text(struck.has(id) ? 'proof.restore' : 'proof.strike')}
            <span className="visually-hidden"> {sourceTitle(title, language)}</span>
          </Button>
        )}
        {statedBy !== null && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-pressed={isStruckByWitness}
            onClick={() => struck.toggle(statedBy.id)}
          >
            {text(isStruckByWitness ? 'proof.restore' : 'proof.strikeWitness')}
            <span className="visually-hidden"> {statedBy.label}</span>
          </Button>
        )}
      </p>
    </li>
  );
};

/** The sources of the table, each of which can be struck to see what is left. */
export const ProofSources = ({ sources, struck }: { sources: readonly ProofSource[]; struck: Struck }) => {
  const text = useText();
  if (sources.length === 0) return <p className={css.none}>{text('proof.sources.empty')}</p>;
  return (
    <>
      <p className={css.of}>{text('proof.sources.explain')}</p>
      <ul className={css.sources}>
        {sources.map((source) => (
          <Source key={source.id} source={source} struck={struck} />
        ))}
      </ul>
    </>
  );
};

const MANY = 8;

/** The sources of the case on which nothing of the table rests: links, journeys and steps may fall with them. */
export const OtherSources = ({ sources, struck }: { sources: readonly ProofSource[]; struck: Struck }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const [find, setFind] = useState('');
  const words = foldedName(find);
  const found = sources.filter(({ kind, title, statedBy }) =>
    foldedName([label('sourceKind', kind), sourceTitle(title, language), statedBy?.label].join(' ')).includes(
      words,
    ),
  );
  if (sources.length === 0) return null;
  return (
    <Section id="otherSources" title={text('proof.otherSources')} count={sources.length}>
      <p className={css.of}>{text('proof.otherSources.explain')}</p>
      {sources.length > MANY && (
        <TextInput
          size="xs"
          aria-label={text('proof.otherSources.find')}
          placeholder={text('proof.otherSources.find')}
          value={find}
          onChange={({ currentTarget }) => setFind(currentTarget.value)}
        />
      )}
      <ul className={css.sources}>
        {found.map((source) => (
          <Source key={source.id} source={source} struck={struck} />
        ))}
      </ul>
    </Section>
  );
};
