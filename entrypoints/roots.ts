/** Gives marks their look inside shadow roots. The background brings it into a page whose article stands in some, where the browser needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dressRoots } from './content/dress-roots';
import { offerPart } from './content/hand-over';

export default defineUnlistedScript(() => offerPart('roots', dressRoots));
