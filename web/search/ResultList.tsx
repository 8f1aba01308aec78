import { Button } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { FoundHitFragment, SearchPageQuery } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { countWords } from './count-words.ts';
import { HitLine } from './HitLine.tsx';
import { pathOfHit } from './hit-path.ts';
import { withText, withValue } from './search-address.ts';
import css from './search.module.css';

type Group = SearchPageQuery['search']['groups'][number];

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const Result = ({ hit }: { hit: FoundHitFragment }) => {
  const path = pathOfHit(hit);
  return (
    <li>
      {path === null ? (
        <div className={css.result}>
          <HitLine hit={hit} />
        </div>
      ) : (
        <Link to={path} className={css.result}>
          <HitLine hit={hit} />
        </Link>
      )}
    </li>
  );
};

type ResultListProps = {
  groups: readonly Group[];
  /** From 0; null while several kinds stand beside one another and each shows its first hits alone. */
  page: number | null;
  params: URLSearchParams;
  onChange: (params: URLSearchParams) => void;
};

/** The hits by kind. The arrows move between them, Enter opens. */
export const ResultList = ({ groups, page, params, onChange }: ResultListProps) => {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const turnTo = (next: number): void => onChange(withText(params, 'page', String(next + 1)));
  return (
    // Keys are heard here for the links inside, which are the controls.
    <div ref={list} onKeyDown={move} role="presentation">
      {groups.map(({ kind, count, hits, hasMore }) => (
        <Section
          key={kind}
          id={`found-${kind}`}
          title={`${text(`search.kind.${kind}`)} · ${countWords(count)}`}
        >
          <ul className={css.results}>
            {hits.map((hit) => (
              <Result key={hit.id} hit={hit} />
            ))}
          </ul>
          {page === null && hasMore && (
            <Button variant="subtle" onClick={() => onChange(withValue(params, 'KIND', kind))}>
              {text('search.more', { count: countWords(count) })}
            </Button>
          )}
          {page !== null && (page > 0 || hasMore) && (
            <div className={css.pages}>
              <Button variant="default" disabled={page === 0} onClick={() => turnTo(page - 1)}>
                {text('search.previous')}
              </Button>
              <Button variant="default" disabled={!hasMore} onClick={() => turnTo(page + 1)}>
                {text('search.next')}
              </Button>
            </div>
          )}
        </Section>
      ))}
    </div>
  );
};
