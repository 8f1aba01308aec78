import { Button, Progress, SegmentedControl, Select } from '@mantine/core';
import { MEASURES, measureOf } from '../../graph/measures/measure-list.ts';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ComputedOn } from './ComputedOn.tsx';
import css from './measures.module.css';
import type { MeasureLook } from './use-measures.ts';

const POPULATIONS = ['people', 'everything'] as const;

/** Which measure, of whom, how the picture shows it, what it means and what it was computed on. */
export const MeasureChoice = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { measures } = control;
  const { measure, population, look, progress, ended } = measures;
  const { gives } = measureOf(measure);
  const looks: readonly MeasureLook[] = gives === 'class' ? ['colour', 'plain'] : ['size', 'colour', 'plain'];
  const shown = gives === 'class' && look === 'size' ? 'plain' : look;
  return (
    <div className={css.choice}>
      <Select
        size="xs"
        label={text('measures.choose')}
        data={MEASURES.map(({ id }) => ({ value: id, label: text(`measures.${id}.name`) }))}
        value={measure}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = MEASURES.find(({ id }) => id === value);
          if (!chosen) return;
          measures.setMeasure(chosen.id);
          if (chosen.gives === 'class' && look === 'size') measures.setLook('colour');
        }}
      />
      <div className={css.row}>
        <SegmentedControl
          size="xs"
          aria-label={text('measures.population')}
          value={population}
          onChange={(value) => measures.setPopulation(value === 'people' ? 'people' : 'everything')}
          data={POPULATIONS.map((value) => ({ value, label: text(`measures.population.${value}`) }))}
        />
        <Button.Group aria-label={text('measures.look')}>
          {looks.map((value) => (
            <Button
              key={value}
              size="compact-sm"
              variant={value === shown ? 'light' : 'default'}
              aria-pressed={value === shown}
              onClick={() => measures.setLook(value)}
            >
              {text(`measures.look.${value}`)}
            </Button>
          ))}
        </Button.Group>
      </div>
      {progress && (
        <div className={css.progress} role="status">
          <span>{text(`measures.doing.${progress.doing}`)}</span>
          <Progress value={progress.share * 100} aria-label={text(`measures.doing.${progress.doing}`)} />
          <Button size="compact-xs" variant="subtle" onClick={measures.stop}>
            {text('network.task.stop')}
          </Button>
        </div>
      )}
      {!progress && ended !== 'whole' && (
        <div className={css.progress} role="status">
          <span>{text(`measures.ended.${ended}`)}</span>
          <Button size="compact-xs" variant="subtle" onClick={measures.again}>
            {text('common.retry')}
          </Button>
        </div>
      )}
      <p className={css.meaning}>{text(`measures.${measure}.meaning`)}</p>
      <p className={css.quiet}>{text(`measures.${measure}.limits`)}</p>
      <ComputedOn control={control} />
    </div>
  );
};
