import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fitting, NO_QUERY, type Query } from '../../graph/query.ts';
import type { HowToSelect } from '../../graph/workspace.ts';
import { foldedName } from '../../i18n/folded-name.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { kindsAndRoles } from '../../graph/legend.ts';
import css from './choosing.module.css';
import { QueryCountry } from './QueryCountry.tsx';
import { QueryLines } from './QueryLines.tsx';
import { QueryTraits } from './QueryTraits.tsx';
import type { NetworkControl } from '../use-network-control.ts';

export type QueryFieldsProps = {
  query: Query;
  change: (part: Partial<Query>) => void;
  control: NetworkControl;
};

const QueryForm = ({ control, onClose }: { control: NetworkControl; onClose: () => void }) => {
  const text = useText();
  const label = useLabel();
  const { visible } = control.scene;
  const [query, setQuery] = useState(NO_QUERY);
  const change = (part: Partial<Query>): void => setQuery((before) => ({ ...before, ...part }));
  const found = fitting(query, control.scene, foldedName);
  const { kinds, roles } = kindsAndRoles(visible.elements);
  const choose = (how: HowToSelect): void => {
    control.select(found, how);
    onClose();
    control.focusCanvas();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (found.length > 0) choose('replace');
      }}
    >
      <TextInput
        data-autofocus
        label={text('choosing.name')}
        description={text('choosing.name.hint')}
        value={query.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <div className={css.columns}>
        <Checkbox.Group
          label={text('network.legend.kinds')}
          value={[...query.kinds]}
          onChange={(chosen) => change({ kinds: kinds.filter((kind) => chosen.includes(kind)) })}
        >
          {kinds.map((kind) => (
            <Checkbox key={kind} size="xs" value={kind} label={label('elementKind', kind)} />
          ))}
        </Checkbox.Group>
        <div>
          {roles.length > 0 && (
            <Checkbox.Group
              label={text('network.legend.roles')}
              value={[...query.roles]}
              onChange={(chosen) => change({ roles: roles.filter((role) => chosen.includes(role)) })}
            >
              {roles.map((role) => (
                <Checkbox key={role} size="xs" value={role} label={label('caseRole', role)} />
              ))}
            </Checkbox.Group>
          )}
          <QueryCountry query={query} change={change} control={control} />
        </div>
        <QueryTraits query={query} change={change} control={control} />
      </div>
      <QueryLines query={query} change={change} control={control} />
      <Group justify="space-between" mt="md">
        <output className={css.count}>
          {text('choosing.count', { count: found.length, all: visible.elements.length })}
        </output>
        <Group gap="xs" wrap="nowrap">
          {(['add', 'remove'] as const).map((how) => (
            <Button key={how} variant="default" disabled={found.length === 0} onClick={() => choose(how)}>
              {text(`choosing.${how}`)}
            </Button>
          ))}
          <Button type="submit" disabled={found.length === 0}>
            {text('choosing.select')}
          </Button>
        </Group>
      </Group>
    </form>
  );
};

/** Selects what is drawn by what it is, by conditions that all hold; the number follows what is typed. */
export const QueryDialog = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { isAsking, closeQuery } = control.choosing;
  return (
    <Dialog isWide isOpen={isAsking} onClose={closeQuery} title={text('choosing.title')}>
      {isAsking && <QueryForm control={control} onClose={closeQuery} />}
    </Dialog>
  );
};
