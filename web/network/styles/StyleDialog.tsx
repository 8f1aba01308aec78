import { Button, Group, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ownColour } from '../../graph/style-look.ts';
import {
  type ChartStyle,
  COLOURS,
  EMBLEM_SIGNS,
  EMBLEMS,
  LABELS,
  LONGEST_STYLE_NAME,
  SIZES,
} from '../../graph/styles.ts';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './styles.module.css';
import { StyleSwatch } from './StyleSwatch.tsx';
import { useStyleName } from './use-style-name.ts';
import type { EditedStyle } from './use-styles.ts';

const NONE = '';
const NEW = '';

const StyleForm = ({ edited, control }: { edited: EditedStyle; control: NetworkControl }) => {
  const text = useText();
  const styleName = useStyleName();
  const { chart, look } = control.scene;
  const [id, setId] = useState(edited.id);
  const [style, setStyle] = useState(edited.style);
  const change = (part: Partial<ChartStyle>): void => setStyle((before) => ({ ...before, ...part }));
  const others = [...chart.styles].filter(([, one]) => one.of === style.of);
  const isOfLines = style.of === 'LINES';
  const isKnown = chart.styles.has(id);
  const holders = [...(isOfLines ? chart.lineStyleOf : chart.styleOf).values()].filter((one) => one === id);
  const take = (chosen: string): void => {
    const known = chart.styles.get(chosen);
    setId(known ? chosen : edited.id);
    setStyle(known ?? edited.style);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        control.styles.write(id, style);
      }}
    >
      {edited.ids.length > 0 && others.length > 0 && (
        <NativeSelect
          mb="sm"
          label={text('style.known')}
          data={[
            { value: NEW, label: text('style.new') },
            ...others.map(([known, one]) => ({ value: known, label: styleName(one) })),
          ]}
          value={isKnown ? id : NEW}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
      <TextInput
        data-autofocus
        label={text('style.name')}
        description={text('style.name.hint')}
        maxLength={LONGEST_STYLE_NAME}
        value={style.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Radio.Group
        mt="sm"
        label={text('style.colour')}
        value={style.colour ?? NONE}
        onChange={(value) => change({ colour: COLOURS.find((one) => one === value) ?? null })}
      >
        <Group gap="md" mt={4}>
          <Radio size="xs" classNames={{ body: css.centred }} value={NONE} label={text('style.none')} />
          {COLOURS.map((colour) => (
            <Radio
              key={colour}
              size="xs"
              classNames={{ body: css.centred }}
              value={colour}
              label={
                <span className={css.swatch}>
                  <StyleSwatch style={{ ...style, colour }} palette={look.palette} />
                  {text(`style.colour.${colour}`)}
                </span>
              }
              color={ownColour({ ...style, colour }, look.palette)}
              iconColor={look.palette.ground}
            />
          ))}
        </Group>
      </Radio.Group>
      <Radio.Group
        mt="sm"
        label={text('style.emblem')}
        value={style.emblem ?? NONE}
        onChange={(value) => change({ emblem: EMBLEMS.find((one) => one === value) ?? null })}
      >
        <Group gap="md" mt={4}>
          <Radio size="xs" value={NONE} label={text('style.none')} />
          {EMBLEMS.map((emblem) => (
            <Radio key={emblem} size="xs" value={emblem} label={EMBLEM_SIGNS[emblem]} />
          ))}
        </Group>
      </Radio.Group>
      <Group grow mt="sm">
        <NativeSelect
          label={text(isOfLines ? 'style.width' : 'style.size')}
          data={SIZES.map((value) => ({ value, label: text(`style.size.${value}`) }))}
          value={style.size}
          onChange={({ currentTarget }) =>
            change({ size: SIZES.find((one) => one === currentTarget.value) ?? 'PLAIN' })
          }
        />
        <NativeSelect
          label={text('style.label')}
          data={LABELS.filter((value) => !isOfLines || value !== 'NONE').map((value) => ({
            value,
            label: text(`style.label.${style.of}.${value}`),
          }))}
          value={style.label}
          onChange={({ currentTarget }) =>
            change({ label: LABELS.find((one) => one === currentTarget.value) ?? 'PLAIN' })
          }
        />
      </Group>
      <Group justify="space-between" mt="md">
        <small>{isKnown && text('style.forAll', { count: holders.length })}</small>
        <Button type="submit">{text('style.write')}</Button>
      </Group>
    </form>
  );
};

/** The look of what is selected: a frame or band with a sign beside what shape, ring and dashes say. */
export const StyleDialog = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { edited, close } = control.styles;
  return (
    <Dialog isWide isOpen={edited !== null} onClose={close} title={text('style.title')}>
      {edited && <StyleForm key={edited.id} edited={edited} control={control} />}
    </Dialog>
  );
};
