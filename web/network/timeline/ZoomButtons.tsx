import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsHorizontal, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import type { Zoom } from './use-zoom.ts';

export const ZoomButtons = ({ zoom }: { zoom: Zoom }) => {
  const text = useText();
  const buttons = [
    { name: 'zoomOut', Icon: IconZoomOut, act: zoom.zoomOut, isOn: zoom.canZoomOut },
    { name: 'zoomIn', Icon: IconZoomIn, act: zoom.zoomIn, isOn: zoom.canZoomIn },
    { name: 'fit', Icon: IconArrowsHorizontal, act: zoom.fit, isOn: zoom.canZoomOut },
  ] as const;
  return (
    <ActionIcon.Group>
      {buttons.map(({ name, Icon, act, isOn }) => (
        <Tooltip key={name} label={text(`network.timeline.${name}`)}>
          <ActionIcon
            size="md"
            variant="default"
            aria-label={text(`network.timeline.${name}`)}
            aria-disabled={!isOn}
            data-disabled={!isOn || undefined}
            onClick={() => isOn && act()}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </ActionIcon.Group>
  );
};
