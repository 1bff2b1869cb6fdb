/** Where Lesart runs, as panel and settings show it and let the reader change it. */
import { createInstance } from 'i18next';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/options.css';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import { SiteSettings, type SitesSource } from '../../../components/SiteSettings';
import { fail, succeed } from '../../../core/result';
import { readSite, type SiteStatus } from '../../../core/sites';
import en from '../../../locales/en.json';
import { ready } from '../../fixtures/panel-fixtures';
import { waitFor } from '../wait-for';
import { renderPanel } from './render-panel';

const listed: SiteStatus = { site: 'bote.example', kind: 'listed', isPaused: false, isPermitted: true };
const own: SiteStatus = { ...listed, site: 'blatt.example', kind: 'own' };
const other: SiteStatus = { ...own, kind: 'other', isPermitted: false };
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the panel of an article', () => {
	const cases: [why: string, site: SiteStatus | null, text: string, buttons: readonly string[]][] = [
		['a listed site', listed, 'Lesart reads bote.example by itself.', ['Pause on bote.example']],
		['an own site', own, 'Lesart reads blatt.example by itself.', ['Pause on blatt.example', 'Remove blatt.example']],
		['any other', other, 'Read once, because you asked.', ['Always read this site, blatt.example']],
		['a paused site', { ...listed, isPaused: true }, 'Paused on bote.example; this page is read once.', ['Resume on bote.example']],
		[
			'an own site that the browser keeps Lesart from',
			{ ...own, isPermitted: false },
			'The browser’s settings keep Lesart from reading blatt.example by itself.',
			['Allow blatt.example again', 'Remove blatt.example'],
		],
		['one that the browser does not tell', null, '', []],
	];
	it.each(cases)('of %s says how it stands', async (_why, site, text, buttons) => {
		await renderPanel({ site });
		await expect.element(page.getByRole('banner')).toMatchTextContent(new RegExp(`${text}`));
		const inLine = [...document.querySelectorAll('.site-line button')].map((each) => each.getAttribute('aria-label'));
		expect(inLine).toEqual(buttons);
	});

	it('explains in a sentence what adding a site asks for', async () => {
		await renderPanel({ site: other });
		await expect.element(page.getByRole('banner')).toMatchTextContent('Your browser asks first, for blatt.example alone.');
	});

	it('pauses, and says so', async () => {
		const { props } = await renderPanel({ site: listed });
		await button('Pause on bote.example').click();
		expect(props.siteActions.change).toHaveBeenCalledWith('bote.example', 'pause');
		await expect.element(page.getByRole('status')).toHaveTextContent('Paused on bote.example.');
	});

	it('shows that a permission was refused, and changes nothing', async () => {
		const change = vi.fn(() => Promise.resolve(fail('permissionRefused')));
		await renderPanel({ site: other, siteActions: { change } });
		await button('Always read this site, blatt.example').click();
		const status = page.getByRole('status');
		await expect.element(status).toHaveTextContent('Lesart was not allowed to read this site by itself, so nothing has changed.');
		await expect.element(status).toHaveClass('notice');
		await expect.element(button('Always read this site, blatt.example')).toBeVisible();
	});

	it('says what became of a change asked of the browser’s menu', async () => {
		const { update } = await renderPanel({ site: own });
		await expect.element(page.getByRole('status')).toMatchTextContent('known in this article');
		update({ siteAnswer: { site: 'blatt.example', change: 'add', result: succeed(null) } });
		await expect.element(page.getByRole('status')).toHaveTextContent('Lesart reads blatt.example by itself from now on.');
		update({ siteAnswer: { site: 'heide.example', change: 'add', result: fail('permissionRefused') } });
		await expect.element(page.getByRole('status')).toMatchTextContent('so nothing has changed');
	});
});

describe('the panel without an article', () => {
	it('says that the site is paused, and offers both ways on', async () => {
		const { props } = await renderPanel({ state: null, site: { ...listed, isPaused: true } });
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Paused on this site');
		await expect.element(page.getByRole('status')).toHaveTextContent('Paused on this site');
		await button('Read this page once').click();
		expect(props.onReadPage).toHaveBeenCalledOnce();
		await button('Resume on bote.example').click();
		expect(props.siteActions.change).toHaveBeenCalledWith('bote.example', 'resume');
	});

	it('hands the focus on from one view to the next by keyboard', async () => {
		const { update } = await renderPanel({ site: listed, state: ready });
		(button('Pause on bote.example').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		update({ state: null });
		update({ site: { ...listed, isPaused: true } });
		await expect.element(button('Resume on bote.example')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		update({ site: listed });
		update({ state: ready });
		await expect.element(button('Pause on bote.example')).toHaveFocus();
	});

	it('leaves the focus alone when the reader did nothing', async () => {
		const { update } = await renderPanel({ state: null, site: listed });
		update({ site: { ...listed, isPaused: true } });
		await expect.element(button('Resume on bote.example')).toBeVisible();
		expect(document.activeElement).toBe(document.body);
	});

	it.each([
		['where Lesart runs', listed, 'Pause on bote.example'],
		['elsewhere', other, 'Always read this site, blatt.example'],
	] as const)('offers what can be done about the site %s', async (_where, site, name) => {
		await renderPanel({ state: { status: 'failed', code: 'noArticle' }, site });
		await expect.element(button(name)).toBeVisible();
	});
});

describe('the settings', () => {
	async function renderSites(source: Partial<SitesSource>) {
		const i18n = createInstance();
		await i18n.init({ resources: { en: { translation: en } }, lng: 'en', interpolation: { escapeValue: false } });
		const props: SitesSource = {
			chosen: [],
			listedCount: 3,
			actions: { change: vi.fn(() => Promise.resolve(succeed(null))) },
			readSite: (typed) => readSite(typed, ['bote.example']),
			...source,
		};
		const announce = vi.fn();
		const root = document.createElement('main');
		root.className = 'options';
		document.body.replaceChildren(root);
		render(
			<LocalizedTexts i18n={i18n} languages={['en-GB']}>
				<SiteSettings source={props} announce={announce} />
			</LocalizedTexts>,
			root,
		);
		return { change: props.actions.change, announce };
	}

	it('list own sites and paused ones, each with what can be done', async () => {
		const withdrawn: SiteStatus = { ...own, site: 'heide.example', isPermitted: false };
		await renderSites({ chosen: [{ ...own, isPaused: true }, withdrawn, { ...listed, isPaused: true }] });
		const mine = page.getByRole('list', { name: 'Sites you added' });
		await expect.element(mine).toMatchTextContent(/blatt\.example paused.*heide\.example not allowed in the browser’s settings/);
		const names = [...mine.element().querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));
		expect(names).toEqual(['Resume on blatt.example', 'Remove blatt.example', 'Allow heide.example again', 'Remove heide.example']);
		await expect.element(page.getByRole('list', { name: 'Paused sites of the list' })).toMatchTextContent('bote.example');
	});

	it('add a site by its address', async () => {
		const { change, announce } = await renderSites({});
		await page.getByLabelText('Address of a site').fill('https://www.blatt.example/lokales');
		await userEvent.keyboard('{Enter}');
		expect(change).toHaveBeenCalledWith('blatt.example', 'add');
		await waitFor(() => expect(announce).toHaveBeenCalledWith('Lesart reads blatt.example by itself from now on.'));
		await expect.element(page.getByLabelText('Address of a site')).toHaveValue('');
	});

	it('say what is no address, and keep what was typed when the permission is refused', async () => {
		const { change, announce } = await renderSites({ actions: { change: vi.fn(() => Promise.resolve(fail('permissionRefused'))) } });
		const field = page.getByLabelText('Address of a site');
		await field.fill('kein Ort');
		await userEvent.keyboard('{Enter}');
		await waitFor(() => expect(announce).toHaveBeenLastCalledWith('This is not the address of a site, so nothing was added.'));
		expect(change).not.toHaveBeenCalled();
		await field.fill('blatt.example');
		await userEvent.keyboard('{Enter}');
		await waitFor(() => expect(announce).toHaveBeenLastCalledWith(en.error.permissionRefused));
		await expect.element(field).toHaveValue('blatt.example');
	});
});
