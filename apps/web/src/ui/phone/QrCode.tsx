import { QRCodeSVG } from 'qrcode.react';
import { useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../ui.words.js';

export type QrCodeProps = {
  /** The address the code opens; it holds no personal data. */
  readonly url: string;
  /** What it opens, for a screen reader. */
  readonly what: string;
  readonly size?: number;
};

/** A signed address as a QR code; WeChat's own scanner opens it. */
export function QrCode({ url, what, size = 200 }: QrCodeProps) {
  const say = useWords(uiWords);
  return (
    <QRCodeSVG value={url} size={size} level="M" marginSize={2} title={say('codeOf', { what })} role="img" />
  );
}
