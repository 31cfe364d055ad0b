import type { ThemeConfig } from 'antd';

/** antd's tokens set to the product's: tokens.css holds the same values for everything else. */
export const theme: ThemeConfig = {
  cssVar: { key: 'wushe' },
  hashed: false,
  token: {
    colorPrimary: '#0958d9',
    colorLink: '#0958d9',
    // The library's own are too pale to be read on white.
    colorLinkHover: '#0958d9',
    colorPrimaryHover: '#0b4bb3',
    colorError: '#b42318',
    colorWarning: '#8f4a00',
    colorSuccess: '#1b6b3a',
    colorText: '#1f2329',
    colorTextSecondary: '#4b535d',
    colorTextTertiary: '#656d78',
    colorTextPlaceholder: '#656d78',
    colorTextDescription: '#656d78',
    colorTextDisabled: '#656d78',
    colorBorder: '#c9ced6',
    colorBorderSecondary: '#e3e6ea',
    colorBgLayout: '#f5f6f8',
    borderRadius: 6,
    borderRadiusLG: 8,
    borderRadiusSM: 4,
    fontFamily: 'var(--font)',
    fontSize: 14,
    controlHeight: 32,
    motion: false,
  },
  components: {
    Button: {
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      defaultHoverColor: '#0958d9',
    },
    Table: {
      headerBg: '#fff',
      headerColor: '#656d78',
      headerSplitColor: 'transparent',
      cellPaddingBlock: 10,
    },
    Tag: { defaultBg: '#eef0f3', defaultColor: '#4b535d' },
    Segmented: { trackBg: '#eef0f3', itemColor: '#4b535d' },
  },
};
