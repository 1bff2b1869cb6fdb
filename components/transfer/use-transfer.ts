/** A transfer as it goes on, from the reader's wish to its outcome: one at a time, each to be cancelled. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../core/result';
import type { ExportKind } from '../../core/transfer/export-kinds';
import type { ImportMode, ImportPlan, ImportReport, TransferProgress } from '../../core/transfer/import-plan';
import type { TransferActions, TransferHooks } from './transfer-actions';

export type TransferState =
	| { readonly at: 'idle' }
	| { readonly at: 'working'; readonly what: 'export' | 'plan' | 'apply'; readonly progress: TransferProgress | null }
	| { readonly at: 'planned'; readonly plan: ImportPlan }
	| { readonly at: 'imported'; readonly report: ImportReport }
	| { readonly at: 'failed'; readonly failure: Failure };

export type TransferControl = {
	readonly state: TransferState;
	readonly exportFile: (kind: ExportKind) => void;
	readonly plan: (files: readonly File[]) => void;
	readonly apply: (mode: ImportMode) => void;
	/** Cancels what is under way, or puts away what was planned. */
	readonly cancel: () => void;
};

export function useTransfer(actions: TransferActions): TransferControl {
	const [state, setState] = useState<TransferState>({ at: 'idle' });
	const work = useRef<AbortController | null>(null);
	useEffect(() => () => work.current?.abort(), []);

	const run = useCallback(
		async <T>(
			what: 'export' | 'plan' | 'apply',
			begin: (hooks: TransferHooks) => Promise<Result<T>>,
			next: (value: T) => TransferState,
		) => {
			work.current?.abort();
			const controller = new AbortController();
			work.current = controller;
			setState({ at: 'working', what, progress: null });
			const onProgress = (progress: TransferProgress) => {
				if (work.current === controller) setState({ at: 'working', what, progress });
			};
			const result = await begin({ signal: controller.signal, onProgress });
			if (work.current !== controller) return;
			work.current = null;
			setState(result.ok ? next(result.value) : describeFailure(result));
		},
		[],
	);

	return {
		state,
		exportFile: (kind) =>
			void run(
				'export',
				(hooks) => actions.exportFile(kind, hooks),
				() => ({ at: 'idle' }),
			),
		plan: (files) =>
			void run(
				'plan',
				(hooks) => actions.planImport(files, hooks),
				(plan) => ({ at: 'planned', plan }),
			),
		apply: (mode) =>
			void run(
				'apply',
				(hooks) => actions.applyImport(mode, hooks),
				(report) => ({ at: 'imported', report }),
			),
		cancel: () => {
			if (work.current) return work.current.abort();
			setState({ at: 'idle' });
			void actions.dropImport();
		},
	};
}

/** What was cancelled is not a failure. */
function describeFailure(failure: Failure): TransferState {
	return failure.code === 'importCancelled' ? { at: 'idle' } : { at: 'failed', failure };
}
