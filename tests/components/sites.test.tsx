import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AddDomain } from '../../components/options/AddDomain';
import { DomainList } from '../../components/options/DomainList';
import { NewsSites } from '../../components/options/NewsSites';
import { type SiteState, SiteControls } from '../../components/popup/SiteControls';
import { parseDomain } from '../../utils/sites/parseDomain';
import type { Listed } from '../../utils/sites/siteList';
import { NEWS_DOMAINS } from '../../utils/rules/newsDomains';
import '../speak';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const el = root.querySelector<T>(selector);
  if (!el) throw new Error(`no ${selector}`);
  return el;
};
const press = (selector: string): Promise<void> => act(() => one(selector).click());
const checked = (): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map((el) => el.parentElement?.textContent ?? '');
const listed = (domain: string, fields: Partial<Listed> = {}): Listed => ({ domain, mode: 'clean', except: [], ...fields });

const type = async (text: string): Promise<void> => {
  one<HTMLInputElement>('input').value = text;
  await act(() => one<HTMLFormElement>('form').requestSubmit());
};

describe('typing a site', () => {
  const onAdd = vi.fn();
  beforeEach(async () => {
    onAdd.mockReset();
    await act(() => render(<AddDomain parse={parseDomain} onAdd={onAdd} />, root));
  });

  test('adds it as a domain and empties the field', async () => {
    await type('https://www.LeMonde.fr/politique');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('lemonde.fr');
    expect(one<HTMLInputElement>('input').value).toBe('');
    expect(one('output').textContent).toBe('');
  });

  test('that is none says why and keeps what was typed', async () => {
    await type('lemonde');
    expect(onAdd).not.toHaveBeenCalled();
    expect(one('output').textContent).toBe('The ending is missing, like .com or .fr.');
    expect(one('input').getAttribute('aria-invalid')).toBe('true');
    expect(one<HTMLInputElement>('input').value).toBe('lemonde');
    await type('lemonde.fr');
    expect(one('output').textContent).toBe('');
  });
});

describe('the list of sites', () => {
  const actions = { remove: vi.fn(), ask: vi.fn(), setMode: vi.fn(), setExcept: vi.fn() };
  const show = (list: readonly Listed[], allowed: readonly string[]): Promise<void> =>
    act(() => render(<DomainList list={list} allowed={new Set(allowed)} actions={actions} />, root));
  beforeEach(() => vi.resetAllMocks());

  test('says when it is empty', async () => {
    await show([], []);
    expect(root.textContent).toBe('No site is on the list yet.');
  });

  test('says which sites the browser does not allow, and asks for one or for all', async () => {
    await show([listed('a.example'), listed('b.example'), listed('c.example')], ['b.example']);
    expect([...root.querySelectorAll('li:has(.not-allowed) strong')].map((el) => el.textContent)).toEqual(['a.example', 'c.example']);
    await press('li .not-allowed button');
    expect(actions.ask).toHaveBeenLastCalledWith(['a.example']);
    await press('p.not-allowed button');
    expect(actions.ask).toHaveBeenLastCalledWith(['a.example', 'c.example']);
  });

  test('changes what happens on a site, and takes it off', async () => {
    await show([listed('a.example')], ['a.example']);
    await press('label:nth-of-type(2) input');
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('a.example', 'offer');
    await press('li > button');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('a.example');
    expect(one('li > button').getAttribute('aria-label')).toBe('Remove a.example');
  });

  test('takes paths to leave alone, a line each', async () => {
    await show([listed('a.example', { except: ['/sport'] })], ['a.example']);
    const field = one<HTMLTextAreaElement>('textarea');
    expect(field.value).toBe('/sport');
    field.value = '/sport\n/video';
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.setExcept).toHaveBeenCalledExactlyOnceWith('a.example', ['/sport', '/video']);
  });
});

describe('the sites to choose from', () => {
  test('are those of the reader’s country first; none is on until it is chosen', async () => {
    const onAdd = vi.fn();
    await act(() => render(<NewsSites sites={NEWS_DOMAINS} listed={new Set(['spiegel.de'])} locale="de" onAdd={onAdd} />, root));
    expect(one<HTMLSelectElement>('select').value).toBe('DE');
    expect(checked()).toEqual(['Der Spiegelspiegel.de']);
    // Nothing to press before anything is chosen.
    expect(root.querySelector('button')).toBeNull();
    await press('li:nth-child(1) input');
    expect(one('button').textContent).toBe('Add 1 site');
    await press('button');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(['abendblatt.de']);
  });
});

test('a site is found by its name or its address, in whatever country', async () => {
  await act(() => render(<NewsSites sites={NEWS_DOMAINS} listed={new Set()} locale="de" onAdd={vi.fn()} />, root));
  const find = async (sought: string): Promise<string[]> => {
    const field = one<HTMLInputElement>('input[type="search"]');
    field.value = sought;
    await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
    return [...root.querySelectorAll('li')].map((el) => el.textContent ?? '');
  };
  expect(await find('new york times')).toEqual(['The New York Timesnytimes.com']);
  expect(await find('asahi')).toEqual(['朝日新聞asahi.com']);
  expect(await find('朝日')).toEqual(['朝日新聞asahi.com']);
  expect(await find('no such paper')).toEqual([]);
  expect(root.textContent).toContain('No site here has that name.');
});

describe('the site under the popup', () => {
  const actions = {
    add: vi.fn(),
    remove: vi.fn(),
    ask: vi.fn(),
    setMode: vi.fn(),
    leaveAlone: vi.fn(),
    resume: vi.fn(),
    cleanAgain: vi.fn(),
  };
  const state: SiteState = {
    domain: 'a.example',
    listed: undefined,
    isAllowed: false,
    section: '/sport',
    isPaused: false,
    exception: undefined,
  };
  const show = (fields: Partial<SiteState>): Promise<void> =>
    act(() => render(<SiteControls site={{ ...state, ...fields }} actions={actions} />, root));
  beforeEach(() => vi.resetAllMocks());

  test('is added with one press', async () => {
    await show({});
    expect(root.textContent).toBe('Always clean a.example');
    await press('input');
    expect(actions.add).toHaveBeenCalledOnce();
  });

  test('has its choices when listed', async () => {
    await show({ listed: listed('a.example'), isAllowed: true });
    await press('.leave-alone button:nth-of-type(2)');
    expect(actions.leaveAlone).toHaveBeenCalledExactlyOnceWith('section');
    expect(one('.leave-alone button:nth-of-type(2)').textContent).toBe('Not in /sport');
    await press('.always input');
    expect(actions.remove).toHaveBeenCalledOnce();
    expect(root.querySelector('.not-allowed')).toBeNull();
  });

  test('that is listed and left alone is off, and one press cleans it again', async () => {
    await show({ listed: listed('a.example', { mode: 'off' }), isAllowed: true });
    expect(one<HTMLInputElement>('.always input').checked).toBe(false);
    await press('.always input');
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('clean');
    expect(actions.remove).not.toHaveBeenCalled();
  });
});
