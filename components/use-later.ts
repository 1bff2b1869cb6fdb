/** Works something out in a task of its own after the picture is drawn, so that what takes long does not keep the reader waiting for the rest. */
import { useEffect, useState } from 'preact/hooks';

/** What was worked out last; `first` until then. `inputs`: when they change it is worked out anew. */
export function useLater<Value>(workOut: () => Value, first: Value, inputs: readonly unknown[]): Value {
	const [value, setValue] = useState(first);
	useEffect(() => {
		const timer = setTimeout(() => setValue(workOut));
		return () => clearTimeout(timer);
	}, [...inputs]);
	return value;
}
