/** A web of made-up answers, a browser's alarms and permissions, and a clock that the waits of a run turn on: what feeds are tested against. */
import { vi } from 'vitest';

export type WebAnswer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };

/** What is answered by address; an error is thrown as `fetch` throws it. */
export const web = {
	answers: new Map<string, WebAnswer | Error>(),
	asked: [] as { url: string; at: number; headers: Record<string, string> }[],
	permitted: (_pattern: string): boolean => true,
	alarm: null as number | null,
};

export const browser = {
	alarms: {
		create: vi.fn(async (_name: string, { when }: { when: number }) => {
			web.alarm = when;
		}),
		clear: vi.fn(async () => {
			web.alarm = null;
		}),
		get: vi.fn(async () => (web.alarm === null ? undefined : { scheduledTime: web.alarm })),
	},
	runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://*.liste.example/*'] }] }) },
	permissions: {
		remove: vi.fn(async () => true),
		contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((pattern) => web.permitted(pattern))),
	},
};

/** Starts the clock at `time` (epoch milliseconds); only waits move it. */
export function startWeb(time: number): void {
	vi.useFakeTimers({ toFake: ['Date'], now: time });
	web.answers.clear();
	web.asked.length = 0;
	web.permitted = () => true;
	web.alarm = null;
	vi.stubGlobal('fetch', answerRequest);
}

export function stopWeb(): void {
	vi.unstubAllGlobals();
	vi.useRealTimers();
}

export async function pauseClock(milliseconds: number): Promise<void> {
	if (milliseconds > 0) vi.setSystemTime(Date.now() + milliseconds);
}

async function answerRequest(url: string, { headers = {} }: { headers?: Record<string, string> }): Promise<Response> {
	web.asked.push({ url, at: Date.now(), headers });
	const answer = web.answers.get(url) ?? { status: 404 };
	if (answer instanceof Error) throw answer;
	const { status = 200, headers: sent = {}, body = '' } = answer;
	const response = new Response(status === 304 ? null : body, { status, headers: { 'content-type': 'text/html', ...sent } });
	Object.defineProperty(response, 'url', { value: url });
	return response;
}
