import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { faultsOf } from '../testing/axe.js';
import { show } from '../testing/render.js';
import { Clock, clockTone } from './Clock.js';
import { FigureButton } from './FigureButton.js';
import { FileInput } from './FileInput.js';
import { Five } from './Five.js';
import { Funnel } from './Funnel.js';
import { Inbox } from './Inbox.js';
import { Notice } from './Notice.js';
import { Parts } from './Parts.js';
import { Choices } from './phone/Choices.js';
import { Sheet } from './phone/Sheet.js';
import { Stepper } from './phone/Stepper.js';
import { StepsScore } from './StepsScore.js';
import { TileMap } from './TileMap.js';
import { Timeline } from './Timeline.js';

const start = '2026-11-23T00:00:00Z';

describe('signs', () => {
  it('say in words what they show in shapes and colours', async () => {
    show(
      <>
        <Five
          cells={{
            community: 'counted',
            organization: 'engaged',
            worker: 'missing',
            volunteer: 'engaged',
            resource: 'missing',
          }}
        />
        <Parts total={9} accepted={5} pending={4} label="志愿者" />
        <Clock
          startedAt={start}
          dueAt="2026-11-23T10:00:00Z"
          now={new Date('2026-11-23T08:00:00Z')}
          withHour
        />
        <StepsScore steps={3} word="适中" />
        <Timeline
          label="进展"
          stages={[
            { key: 'a', label: '提出', place: 'done' },
            { key: 'b', label: '对接', place: 'current' },
            { key: 'c', label: '办结', place: 'ahead' },
          ]}
        />
        <Notice tone="red" title="刚才没有提交成功" />
        <Funnel
          label="候选"
          start={{ key: 'all', count: 63, label: '全区' }}
          exclusions={[{ key: 'full', count: 4, label: '已满负荷' }]}
          left={{ key: 'left', count: 14, label: '可以邀请' }}
          onOpen={() => undefined}
        />
        <FigureButton name="已办结" value={null} target={{ kind: 'unverified' }} onChoose={() => undefined} />
      </>,
    );
    expect(screen.getByText('社会工作者未到位')).toBeTruthy();
    expect(screen.getByRole('img', { name: '志愿者 共 9，已接受 5，待审核 4，还缺 0' })).toBeTruthy();
    expect(screen.getByText('剩 2 小时')).toBeTruthy();
    expect(screen.getByText('对接').closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText('目标未核实')).toBeTruthy();
    expect(screen.getByText('尚无记录')).toBeTruthy();
    expect(await faultsOf()).toEqual([]);
  });

  it('turn amber under thirty per cent of the time given or in the last hours, never days before, and red when over', () => {
    const hours = (given: number, left: number) =>
      clockTone(
        new Date('2026-11-01T00:00:00Z'),
        new Date(Date.UTC(2026, 10, 1, given)),
        new Date(Date.UTC(2026, 10, 1, given - left)),
      );
    expect([hours(100, 31), hours(100, 29), hours(100, -1)]).toEqual(['calm', 'soon', 'over']);
    expect([hours(2, 1.8), hours(10, 5)]).toEqual(['soon', 'calm']);
    expect([hours(600, 148), hours(600, 71)]).toEqual(['calm', 'soon']);
  });
});

describe('the inbox', () => {
  const row = (id: string) => ({
    id,
    startedAt: start,
    dueAt: '2026-11-24T00:00:00Z',
    title: `验收：${id}`,
    reason: '已提交',
    verb: '去验收',
    to: `/needs/${id}`,
  });
  const groups = [
    { key: 'over', title: '已超过时限', over: true, rows: [row('甲')] },
    { key: 'today', title: '今天', rows: [row('乙')] },
  ];

  it('moves with J and K across groups and opens with Enter', async () => {
    const { where } = show(<Inbox label="待我处理" groups={groups} />);
    await userEvent.keyboard('jjk{Enter}');
    expect(where()).toBe('/needs/甲');
  });

  it('fills only the most urgent button', async () => {
    show(<Inbox label="待我处理" groups={groups} />);
    expect(screen.getAllByRole('link').map((link) => link.dataset['primary'])).toEqual(['true', 'false']);
    expect(await faultsOf()).toEqual([]);
  });
});

it('the tile map moves by arrows, goes down by Enter and up by Backspace', async () => {
  const open = jest.fn();
  const up = jest.fn();
  const tile = (code: string) => ({ code, name: code, value: '11', step: 1 as const });
  show(
    <TileMap
      label="首次认领用时"
      onOpen={open}
      onUp={up}
      groups={[
        { code: '640104', name: '兴庆区', tiles: [tile('1'), tile('2')] },
        { code: '640105', name: '西夏区', tiles: [tile('3')] },
      ]}
    />,
  );
  act(() => screen.getByRole('button', { name: '1 11' }).focus());
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}{Backspace}');
  expect(open).toHaveBeenCalledWith('3');
  expect(up).toHaveBeenCalledTimes(1);
  expect(await faultsOf()).toEqual([]);
});

describe('on the phone', () => {
  function Question() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          哪天
        </button>
        <Sheet
          open={open}
          title="哪天有空"
          onClose={() => setOpen(false)}
          bottom={<button type="button">看 3 个</button>}
        >
          <p>周六</p>
        </Sheet>
      </>
    );
  }

  it('a sheet keeps the focus, closes with Esc and gives the focus back', async () => {
    show(<Question />);
    await userEvent.click(screen.getByRole('button', { name: '哪天' }));
    expect(screen.getByRole('dialog', { name: '哪天有空' }).contains(document.activeElement)).toBe(true);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('关上');
    expect(await faultsOf()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('哪天');
  });

  it('choices are radio buttons and a stepper stops at its ends', async () => {
    const choose = jest.fn();
    const count = jest.fn();
    show(
      <>
        <Choices
          label="多急"
          choices={[
            { value: 'urgent', label: '紧急' },
            { value: 'ordinary', label: '一般' },
          ]}
          value="urgent"
          onChange={choose}
        />
        <Stepper label="要几个人" value={1} onChange={count} />
      </>,
    );
    await userEvent.click(screen.getByRole('radio', { name: '一般' }));
    fireEvent.click(screen.getByRole('button', { name: '减一个' }));
    fireEvent.click(screen.getByRole('button', { name: '加一个' }));
    expect(choose).toHaveBeenCalledWith('ordinary');
    expect(count.mock.calls).toEqual([[2]]);
    expect(await faultsOf()).toEqual([]);
  });
});

it('a file is chosen by a button in the language in use, and its name stands beside it', async () => {
  const chosen = jest.fn();
  show(
    <>
      <label htmlFor="file">边界文件</label>
      <FileInput id="file" accept=".json" onFile={chosen} />
    </>,
  );
  expect(screen.getByText('选择文件')).toBeTruthy();
  await userEvent.upload(screen.getByLabelText('边界文件'), new File(['{}'], '思明区.json'));
  expect(screen.getByText('思明区.json')).toBeTruthy();
  expect(chosen).toHaveBeenCalledTimes(1);
  expect(await faultsOf()).toEqual([]);
});
