/** The languages whose names German and English transcribe each in its own way. */
export type Origin =
	| 'russian'
	| 'ukrainian'
	| 'bulgarian'
	| 'georgian'
	| 'armenian'
	| 'turkic'
	| 'arabic'
	| 'persian'
	| 'hebrew'
	| 'eastAsian';
