import { expect, it } from '@jest/globals';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createMemoryRouter, Link, Outlet, RouterProvider, useNavigate, useParams } from 'react-router';
import { usePageFocus } from './page-focus.js';

// A test waits for what must come, however busy the machine.
configure({ asyncUtilTimeout: 15_000 });

/** Units that are not there any more. */
const gone = new Set<string>();

/** A region whose name and units come a moment after the page. */
function Region() {
  const { code = '' } = useParams();
  const navigate = useNavigate();
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsThere(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <h1>{isThere ? `地区 ${code}` : '\u00a0'}</h1>
      {isThere
        ? ['01', '02']
            .filter((more) => !gone.has(`${code}${more}`))
            .map((more) => (
              <button
                key={more}
                type="button"
                data-code={`${code}${more}`}
                onClick={() => void navigate(`/regions/${code}${more}?figure=x`)}
              >
                下级 {code}
                {more}
              </button>
            ))
        : null}
      <Link to={`/regions/${code}?period=year`}>今年</Link>
      <Link to="/form">填写</Link>
    </>
  );
}

function Keyed() {
  return <Region key={useParams()['code']} />;
}

function Form() {
  return (
    <>
      <h1>填写</h1>
      <input aria-label="名称" autoFocus />
    </>
  );
}

/** A page that opens with a layer over it. */
function Asking() {
  return (
    <>
      <h1>问</h1>
      {createPortal(
        <div role="dialog" aria-label="确认">
          <button type="button" autoFocus>
            好
          </button>
        </div>,
        document.body,
      )}
    </>
  );
}

function Layout() {
  usePageFocus('content');
  return (
    <>
      <Link to="/regions/32">江苏</Link>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function begin() {
  const children = [
    { path: 'regions/:code', Component: Keyed },
    { path: 'form', Component: Form },
    { path: 'asking', Component: Asking },
  ];
  const router = createMemoryRouter([{ path: '/', Component: Layout, children }], {
    initialEntries: ['/regions/64'],
  });
  render(<RouterProvider router={router} />);
  return router;
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('going down by the keyboard leads to the heading of the unit, and back to the unit that was opened', async () => {
  const router = begin();
  expect(document.activeElement).toBe(document.body);
  const second = await screen.findByRole('button', { name: '下级 6402' });
  second.focus();
  await userEvent.keyboard('{Enter}');
  const below = await heading('地区 6402');
  await waitFor(() => expect(document.activeElement).toBe(below));
  (await screen.findByRole('button', { name: '下级 640201' })).focus();
  await userEvent.keyboard('{Enter}');
  const further = await heading('地区 640201');
  await waitFor(() => expect(document.activeElement).toBe(further));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('下级 640201'));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('下级 6402'));
});

it('a link of the frame leads to the heading of the page it opens', async () => {
  begin();
  await userEvent.click(screen.getByRole('link', { name: '江苏' }));
  const region = await heading('地区 32');
  await waitFor(() => expect(document.activeElement).toBe(region));
});

it('a page that gives the focus itself keeps it, and what only changes the address takes it from nobody', async () => {
  const router = begin();
  await userEvent.click(await screen.findByRole('link', { name: '今年' }));
  await heading('地区 64');
  expect(document.activeElement?.textContent).toBe('今年');
  await userEvent.click(screen.getByRole('link', { name: '填写' }));
  await heading('填写');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '名称' }));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('填写'));
});

it('a layer that opens with the page keeps the focus', async () => {
  const router = begin();
  await act(() => router.navigate('/asking'));
  await heading('问');
  expect(document.activeElement?.textContent).toBe('好');
});

it('where what had the focus is gone, the way back leads to the heading', async () => {
  const router = begin();
  (await screen.findByRole('button', { name: '下级 6401' })).focus();
  await userEvent.keyboard('{Enter}');
  await heading('地区 6401');
  gone.add('6401');
  await act(() => router.navigate(-1));
  const region = await heading('地区 64');
  await waitFor(() => expect(document.activeElement).toBe(region));
  gone.clear();
});
