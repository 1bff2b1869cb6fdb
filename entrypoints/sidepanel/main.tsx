/** Starts the side panel in the reader's language. `sidepanel.html?tab=ID`, opened as a page of its own, stays with that tab. */
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/cards.css';
import '../../components/elsewhere.css';
import '../../components/story.css';
import '../../components/figure-plot.css';
import '../../components/notes.css';
import '../../components/words.css';
import '../../components/sentences.css';
import '../../components/word-list.css';
import { mountPage } from './mount-page';
import { SidePanel } from './SidePanel';

mountPage(<SidePanel />, 'the side panel', <SidePanel isBorrowing />);
