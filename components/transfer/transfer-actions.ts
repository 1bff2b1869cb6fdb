/** What the view of imports and exports asks of whoever shows it. */
import type { Result } from '../../core/result';
import type { ExportKind } from '../../core/transfer/export-kinds';
import type { ImportMode, ImportPlan, ImportReport, TransferProgress, TransferTable } from '../../core/transfer/import-plan';

export type TransferHooks = { readonly signal: AbortSignal; readonly onProgress: (progress: TransferProgress) => void };

export type TransferActions = {
	/** Offers the file as a download. */
	readonly exportFile: (kind: ExportKind, hooks: TransferHooks) => Promise<Result<null>>;
	/** Says what importing the files would do; changes nothing. */
	readonly planImport: (files: readonly File[], hooks: TransferHooks) => Promise<Result<ImportPlan>>;
	/** Does what was planned last. */
	readonly applyImport: (mode: ImportMode, hooks: TransferHooks) => Promise<Result<ImportReport>>;
	/** Puts away what was planned. */
	readonly dropImport: () => Promise<Result<null>>;
};

/** How many records there are to take out. */
export type TransferCounts = Pick<Readonly<Record<TransferTable, number>>, 'annotations' | 'savedWords' | 'keptArticles'>;
