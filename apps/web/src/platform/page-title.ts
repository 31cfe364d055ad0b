import { useEffect } from 'react';

/** Names the browser tab, which WeChat also draws as its title bar. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    if (title !== '') document.title = title;
  }, [title]);
}
