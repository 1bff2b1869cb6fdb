/** Explains words. The background brings it into a page at the reader's first wish for it; no page loads it before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from './content/hand-over';
import { startWords } from './content/words/start-words';

export default defineUnlistedScript(() => offerPart('words', startWords));
