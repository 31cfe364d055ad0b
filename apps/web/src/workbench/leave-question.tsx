import { Modal } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';

type LeaveQuestionProps = {
  /** Whether something would be lost. */
  readonly isUnsaved: boolean;
  readonly title: string;
  readonly leave: string;
  readonly stay: string;
};

/** Asks before a page with unsaved changes is left; `release` lets the next way out pass, after a save. */
export function useLeaveQuestion({ isUnsaved, title, leave, stay }: LeaveQuestionProps): {
  readonly question: ReactNode;
  readonly release: () => void;
} {
  const isReleased = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && !isReleased.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isReleased.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return {
    question: (
      <Modal
        open={blocker.state === 'blocked'}
        title={title}
        okText={leave}
        cancelText={stay}
        onOk={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      />
    ),
    release: () => {
      isReleased.current = true;
    },
  };
}
