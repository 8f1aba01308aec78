import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Drawer,
  Input,
  createTheme,
  Modal,
  SegmentedControl,
  Select,
  Table,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#edf4f9',
  '#d9e6f0',
  '#b3cde1',
  '#8ab3d2',
  '#679dc4',
  '#4b8cb9',
  '#387fb0',
  '#2a6e9d',
  '#21608b',
  '#154f75',
];
const gray: MantineColorsTuple = [
  '#f7f8f9',
  '#f0f2f4',
  '#e5e8eb',
  '#d6dade',
  '#c2c8ce',
  '#6f7883',
  '#5a636d',
  '#454d56',
  '#2b3138',
  '#1a1e23',
];
const dark: MantineColorsTuple = [
  '#dce0e4',
  '#bec4cb',
  '#a0a8b1',
  '#858e98',
  '#3c434b',
  '#2c3239',
  '#1f2429',
  '#17191d',
  '#121417',
  '#0c0e10',
];

/** Neutral greys and one accent; every distance is a step of 4 px; radii are small, so that tables and canvas read as one instrument. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  colors: { accent, gray, dark },
  black: '#1a1e23',
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: {
    fontFamily: "'Noto Sans', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.75rem' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25rem' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.333', sm: '1.5', md: '1.43', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'default', radius: 'sm', tt: 'none', fw: 400, size: 'md' },
    }),
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({ root: size === 'sm' ? { '--button-height': '2rem' } : {} }),
    }),
    Drawer: Drawer.extend({
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.25 },
        lockScroll: false,
        transitionProps: { duration: 0 },
      },
    }),
    Input: Input.extend({
      vars: (_theme, { size }) => ({ wrapper: size === 'sm' ? { '--input-height': '2rem' } : {} }),
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: { label: { marginBottom: 2, fontSize: '0.75rem', fontWeight: 400 } },
    }),
    // The page behind does not scroll as a whole, and the lock would write a style that the policy forbids.
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        lockScroll: false,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 0 },
      },
    }),
    SegmentedControl: SegmentedControl.extend({ styles: { label: { paddingInline: 10 } } }),
    Select: Select.extend({
      defaultProps: { size: 'sm', comboboxProps: { transitionProps: { duration: 0 } } },
    }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 6, horizontalSpacing: 8, withRowBorders: false },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 300,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: true },
      },
    }),
  },
});

/** What the pages themselves use, the same names in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--rail-width': '5rem', '--bar-height': '3rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': '#b3261e',
    '--surface-sunken': 'var(--mantine-color-gray-0)',
    '--surface-hover': 'var(--mantine-color-gray-1)',
    '--line': 'var(--mantine-color-gray-3)',
    '--line-faint': 'var(--mantine-color-gray-2)',
    '--text-alert': '#b3261e',
    '--text-caution': '#7a5000',
    '--surface-caution': '#fdf3dc',
    '--surface-alert': '#fcebea',
    '--chart-ink': 'var(--mantine-color-accent-8)',
  },
  dark: {
    '--mantine-color-error': '#ff9c93',
    '--surface-sunken': 'var(--mantine-color-dark-8)',
    '--surface-hover': 'var(--mantine-color-dark-6)',
    '--line': 'var(--mantine-color-dark-4)',
    '--line-faint': 'var(--mantine-color-dark-5)',
    '--text-alert': '#ff9c93',
    '--text-caution': '#f0c674',
    '--surface-caution': '#332a14',
    '--surface-alert': '#3a1f1d',
    '--chart-ink': 'var(--mantine-color-accent-4)',
  },
});
