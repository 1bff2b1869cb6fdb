/** What the page that shows a transfer and the worker that does it say to each other. */

import type { Result } from '../../core/result';
import type { ExportKind } from '../../core/transfer/export-kinds';
import type { ImportMode, ImportPlan, ImportReport, TransferProgress } from '../../core/transfer/import-plan';
import type { ExportedFile } from './export-file';
import type { ReadPage } from './read-records';

/** Page → worker. `begin` is answered by `done`; one piece of work at a time. */
export type TransferOrder =
	| { readonly do: 'export'; readonly kind: ExportKind }
	| { readonly do: 'plan'; readonly files: readonly File[] }
	| { readonly do: 'apply'; readonly mode: ImportMode }
	| { readonly do: 'cancel' }
	/** Puts away what was planned. */
	| { readonly do: 'drop' }
	| { readonly do: 'answerHtml'; readonly page: ReadPage | null };

export type TransferResults = {
	readonly export: ExportedFile;
	readonly plan: ImportPlan;
	readonly apply: ImportReport;
	readonly drop: null;
};

/** Worker → page. */
export type TransferReply =
	| { readonly say: 'progress'; readonly progress: TransferProgress }
	/** Workers have no DOM: the page reads the article. */
	| { readonly say: 'readHtml'; readonly html: string; readonly name: string }
	| { readonly say: 'done'; readonly result: Result<TransferResults[keyof TransferResults]> }
	/** A bug; `message` is for the console. */
	| { readonly say: 'broke'; readonly message: string };
