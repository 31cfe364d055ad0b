import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/i18n/index.js';
import { useSimple } from '../platform/simple-mode.js';
import { theme } from './theme.js';

/** Large-type mode; the rest of the page grows by its root font size. */
const large = { fontSize: 18, controlHeight: 44 };
const belowTopBar = { top: 64 };

type AntdProps = {
  readonly children: ReactNode;
  /** For tests: leaves antd's styles out, which jsdom is slow to compute. */
  readonly unstyled?: boolean;
};

/** antd in the product's look and the reader's language. */
export function Antd({ children, unstyled = false }: AntdProps) {
  const language = useLanguage();
  const simple = useSimple();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      theme={{ ...theme, token: { ...theme.token, ...(simple ? large : {}) }, zeroRuntime: unstyled }}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <App message={belowTopBar}>{children}</App>
    </ConfigProvider>
  );
}
