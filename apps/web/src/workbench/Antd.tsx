import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/i18n/index.js';
import { theme } from './theme.js';

type AntdProps = {
  readonly children: ReactNode;
  /** For tests: leaves antd's styles out, which jsdom is slow to compute. */
  readonly unstyled?: boolean;
};

/** antd in the product's look and the reader's language. */
export function Antd({ children, unstyled = false }: AntdProps) {
  const language = useLanguage();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      theme={{ ...theme, zeroRuntime: unstyled }}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
