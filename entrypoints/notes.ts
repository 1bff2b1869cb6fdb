/** Shows the button and the form of a note. The background brings it into a page at the first selection there; no page loads it before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from './content/hand-over';
import { noteSlip } from './content/note-slip';

export default defineUnlistedScript(() => offerPart('notes', noteSlip));
