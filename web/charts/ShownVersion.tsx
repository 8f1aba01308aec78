import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import css from './charts.module.css';

/** Says that an earlier moment of a chart is shown, and leads back to the present one. */
export const ShownVersion = ({ name }: { name: string }) => {
  const text = useText();
  return (
    <span className={css.state} data-gives-way data-alert>
      <output>{text('charts.version.shown', { name })}</output>
      <Button size="compact-xs" variant="default" component={Link} to="?">
        {text('charts.version.back')}
      </Button>
    </span>
  );
};
