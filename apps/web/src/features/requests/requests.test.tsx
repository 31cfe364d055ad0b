import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { AskPage } from './AskPage.js';
import { FollowPage } from './FollowPage.js';
import { PublicNeedsPage } from './PublicNeedsPage.js';

const region = { code: '350203001003', name: '曾厝垵社区', level: 'community', path: [] };
const followed = {
  number: 'XQ-2611-7K3MP',
  state: 'accepted',
  communityName: '曾厝垵社区',
  canRate: true,
  canWithdraw: false,
  timesRead: 2,
  steps: [{ state: 'asked', at: '2026-11-23T02:20:00.000Z' }],
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

it('the public list is narrowed by its address and says in words how many people are still wanted', async () => {
  const need = { id: 'need-1', sentence: '18 户老人需要探访', state: 'open', townshipName: '满城北街街道' };
  const asked = serve({
    Query: {
      publicNeeds: () => ({
        totalCount: 1,
        edges: [{ node: { ...need, peopleWanted: 9, peopleFound: 5, targetCount: 18 } }],
      }),
    },
  });
  show(<PublicNeedsPage />, { path: '/needs', url: '/needs?region=640106&category=elder-care' });
  expect(await screen.findByText('还要 4 人，共 9 人')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(asked.find(({ name }) => name === 'PublicNeedList')?.variables).toMatchObject({
    regionCode: '640106',
    category: 'elder-care',
  });
});

it('a need that was served wants nobody any more', async () => {
  const need = { id: 'need-1', sentence: '老人探访', state: 'accepted', townshipName: '满城北街街道' };
  serve({
    Query: {
      publicNeeds: () => ({
        totalCount: 1,
        edges: [{ node: { ...need, peopleWanted: 3, peopleFound: 0, targetCount: null } }],
      }),
    },
  });
  show(<PublicNeedsPage />, { path: '/needs', url: '/needs' });
  expect(await screen.findByText('社区验收了')).toBeTruthy();
  expect(screen.queryByText(/还要/)).toBeNull();
});

describe('asking for help', () => {
  const at = { path: '/ask', url: '/ask?region=350203001003' };

  it('four questions, no account: the words and the phone go with one key, and the code comes back', async () => {
    const asked = serve({
      Query: { region: () => region },
      Mutation: { askForHelp: () => ({ code: '4827 1630 9512', number: 'XQ-2611-7K3MP' }) },
    });
    show(<AskPage />, at);
    await userEvent.click(await screen.findByRole('button', { name: '家里修东西' }));
    await userEvent.click(await screen.findByRole('button', { name: '这两天' }));
    expect(screen.getByRole('button', { name: '交给社区' }).hasAttribute('disabled')).toBe(true);
    await userEvent.type(screen.getByLabelText('说说是什么事'), '水龙头漏水');
    await userEvent.type(screen.getByLabelText('您的电话'), '138 0000 2617');
    expect(await faultsOf()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '交给社区' }));
    expect(await screen.findByText('4827 1630 9512')).toBeTruthy();
    expect(sessionStorage.getItem('wushe.ask')).toBeNull();
    expect(asked.find(({ name }) => name === 'AskForHelp')?.variables).toMatchObject({
      regionCode: region.code,
      category: 'public-safety/home-safety',
      urgency: 'pressing',
      words: '水龙头漏水',
      phone: '138 0000 2617',
      isOnBehalf: false,
    });
  });

  it('who leaves no phone is not asked for one', async () => {
    const asked = serve({
      Query: { region: () => region },
      Mutation: { askForHelp: () => ({ code: '4827 1630 9512' }) },
    });
    show(<AskPage />, { path: '/ask', url: '/ask?region=350203001003' });
    await userEvent.click(await screen.findByRole('button', { name: '别的事' }));
    await userEvent.click(await screen.findByRole('button', { name: /今天就要/ }));
    await userEvent.type(screen.getByLabelText('说说是什么事'), '有事');
    await userEvent.click(screen.getByRole('radio', { name: /不留电话/ }));
    await userEvent.click(screen.getByRole('button', { name: '交给社区' }));
    await screen.findByText('4827 1630 9512');
    expect(asked.find(({ name }) => name === 'AskForHelp')?.variables['phone']).toBeNull();
  });
});

describe('following a request', () => {
  const at = { path: '/follow' };

  it('the code shows the state as an answer, and one tap rates it', async () => {
    const asked = serve({
      Mutation: {
        followNeed: () => followed,
        rateNeed: () => ({ ...followed, state: 'closed', canRate: false, outcome: 'done' }),
      },
    });
    show(<FollowPage />, at);
    await userEvent.type(screen.getByLabelText(/求助码/), '482716309512');
    await userEvent.click(screen.getByRole('button', { name: '查一查' }));
    expect(await screen.findByRole('heading', { name: '做好了吗？' })).toBeTruthy();
    expect(screen.getByText('求助码 4827 1630 9512')).toBeTruthy();
    expect(await faultsOf()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '做好了' }));
    expect(await screen.findByRole('heading', { name: '这件事办好了' })).toBeTruthy();
    expect(asked.at(-1)?.variables).toMatchObject({ code: '482716309512', outcome: 'done' });
  });

  it('a wrong code and too many of them are told apart, and a wrong one is not kept', async () => {
    let tries = 0;
    serve({
      Mutation: {
        followNeed: () => {
          tries += 1;
          throw tries === 1
            ? refuse('CODE_UNKNOWN')
            : refuse('TOO_MANY_TRIES', { until: '2035-01-02T03:04:00.000Z' });
        },
      },
    });
    show(<FollowPage />, at);
    await userEvent.type(screen.getByLabelText(/求助码/), '000000000000');
    await userEvent.click(screen.getByRole('button', { name: '查一查' }));
    expect(await screen.findByText('没有这个求助码')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '查一查' }));
    expect(await screen.findByText('先停一小时')).toBeTruthy();
    expect(screen.getByText('试的次数太多，请在2035年1月2日 11:04之后再来')).toBeTruthy();
    expect(sessionStorage.getItem('wushe.code')).toBeNull();
  });
});
