import { Button, Loader, Progress } from '@mantine/core';
import css from './network.module.css';
import type { Opening } from './use-opened-network.ts';
import { useText } from '../i18n/Language.tsx';

type OpeningProgressProps = { opening: Extract<Opening, { is: 'loading' | 'layout' }> };

/** Shown while the network is fetched and laid out; after a second it says how far it is and can be stopped. */
export const OpeningProgress = ({ opening }: OpeningProgressProps) => {
  const text = useText();
  if (opening.is === 'loading') {
    return (
      <div className={css.opening} role="status">
        <Loader size="sm" aria-hidden />
        <span>{text('network.opening.loading')}</span>
      </div>
    );
  }
  return (
    <div className={css.opening} role="status">
      <span>{text('network.opening.layout', { elements: opening.elements })}</span>
      <Progress className={css.bar} value={opening.share * 100} aria-label={text('network.task.layout')} />
      <Button className={css.late} variant="default" onClick={opening.stop}>
        {text('network.task.stop')}
      </Button>
    </div>
  );
};
