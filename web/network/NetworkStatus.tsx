import { Button } from '@mantine/core';
import css from './network.module.css';
import { MOST_KNOWN } from './network-requests.ts';
import type { NetworkControl } from './use-network-control.ts';
import { useText } from '../i18n/Language.tsx';

type NetworkStatusProps = {
  control: NetworkControl;
  /** How many of the oldest steps had no room in what is kept. */
  stepsLeft: number;
  /** The browser has no room for the work, or gives none: it is in this window until that is loaded anew. */
  isLostByReload: boolean;
};

/** How much is shown, how much is hidden and why, what is selected. */
export const NetworkStatus = ({ control, stepsLeft, isLostByReload }: NetworkStatusProps) => {
  const text = useText();
  const { visible, pale, chart, selection } = control.scene;
  const { links, reading } = control;
  const { look, measure, setLook } = control.measures;
  const hidden = visible.hiddenElements + visible.hiddenLines;
  return (
    <footer className={css.status}>
      <output>
        <b>
          {text('network.status.shown', { elements: visible.elements.length, lines: visible.lines.length })}
        </b>
        {selection.elements.size > 0 && (
          <span>{text('network.status.selected', { count: selection.elements.size })}</span>
        )}
        {chart.pinned.size > 0 && <span>{text('network.status.pinned', { count: chart.pinned.size })}</span>}
        {chart.barred.size > 0 && <span>{text('finding.status.barred', { count: chart.barred.size })}</span>}
      </output>
      {reading.passage && (
        <span className={css.chip}>
          <span className={css.cut} title={reading.passage.said}>
            {text('reading.working', { source: reading.passage.said })}
          </span>
          <Button size="compact-xs" variant="subtle" onClick={reading.forget}>
            {text('link.working.forget')}
          </Button>
        </span>
      )}
      {!reading.passage && links.workingSource.sourceText !== '' && (
        <span className={css.chip}>
          <span className={css.cut} title={links.workingSource.sourceText}>
            {text('link.working', {
              source: links.workingSource.sourceText,
              grade: `${links.workingSource.reliability}${links.workingSource.credibility}`,
            })}
          </span>
          <Button size="compact-xs" variant="subtle" onClick={links.forgetSource}>
            {text('link.working.forget')}
          </Button>
        </span>
      )}
      {look !== 'plain' && (
        <span className={css.chip}>
          {text(`measures.status.${look}`, { measure: text(`measures.${measure}.name`) })}
          <Button size="compact-xs" variant="subtle" onClick={() => setLook('plain')}>
            {text('measures.look.plain')}
          </Button>
        </span>
      )}
      {control.rest.hasMore && (
        <span className={css.chip}>
          {text('network.status.more')}
          {control.rest.next !== null && (
            <Button size="compact-xs" variant="subtle" onClick={() => void control.rest.bring()}>
              {text('network.status.bringMore')}
            </Button>
          )}
        </span>
      )}
      {stepsLeft > 0 && (
        <span className={css.chip} title={text('network.status.stepsLeftHint')}>
          {text('network.status.stepsLeft', { steps: stepsLeft })}
        </span>
      )}
      {isLostByReload && (
        <span className={css.chip} title={text('network.status.lostByReloadHint')}>
          {text('network.status.lostByReload')}
        </span>
      )}
      {chart.elements.size > MOST_KNOWN && (
        <span className={css.chip} title={text('network.status.knownHint', { most: MOST_KNOWN })}>
          {text('network.status.known', { most: MOST_KNOWN })}
        </span>
      )}
      {(hidden > 0 || visible.filters > 0) && (
        <span className={css.chip}>
          {text('network.status.hidden', {
            elements: visible.hiddenElements,
            lines: visible.hiddenLines,
            filters: visible.filters,
            byHand: chart.hidden.size,
          })}
          <Button
            size="compact-xs"
            variant={pale ? 'light' : 'subtle'}
            aria-pressed={pale !== null}
            onClick={() => control.act({ do: 'grey' })}
          >
            {text('arrange.grey')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => control.command({ name: 'showAll' })}>
            {text('network.status.showAll')}
          </Button>
        </span>
      )}
    </footer>
  );
};
