import { useRef } from 'react';

/** Lets an act begin only when the one before has ended: a second tap comes before the button is drawn as busy. What went wrong the mutation tells. */
export function useOnce(): (act: () => Promise<unknown>) => void {
  const isBusy = useRef(false);
  return (act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const end = () => {
      isBusy.current = false;
    };
    void act().then(end, end);
  };
}
